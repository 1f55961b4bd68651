// Cuts Inter to what a plan can hold. See README.md for the command; the results lie beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const faces = { Regular: '400Regular', SemiBold: '600SemiBold' };
const ranges = [
  [0x0020, 0x007e], [0x00a0, 0x024f], // Latin, its supplement and extensions A and B
  [0x02b0, 0x036f], // modifier letters, combining marks
  [0x0370, 0x03ff], [0x0400, 0x052f], // Greek, Cyrillic
  [0x1e00, 0x1eff], // Latin additional
  [0x2000, 0x209f], [0x20a0, 0x20cf], // punctuation, raised and lowered figures, currencies
  [0x2100, 0x214f], [0x2190, 0x21ff], [0x2200, 0x22ff], [0x2300, 0x230f], // letterlike, arrows, mathematics, ceilings
  [0x25a0, 0x25ff], [0x2713, 0x2717], // shapes, ticks
];
const characters = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
  .join('');

for (const [name, folder] of Object.entries(faces)) {
  const whole = readFileSync(`node_modules/@expo-google-fonts/inter/${folder}/Inter_${folder}.ttf`);
  const cut = await subset(whole, characters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'tnum'],
    dropTables: ['STAT', 'gasp', 'DSIG'],
  });
  writeFileSync(`Inter-${name}.ttf`, cut);
}
