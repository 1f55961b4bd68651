// Cuts the faces to what a plan can hold. See README.md for the command; the results lie beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const letters = [
  [0x0020, 0x007e], [0x00a0, 0x024f], // Latin, its supplement and extensions A and B
  [0x02b0, 0x036f], // modifier letters, combining marks
  [0x0370, 0x03ff], [0x0400, 0x052f], // Greek, Cyrillic
  [0x1e00, 0x1eff], // Latin additional
  [0x2000, 0x209f], [0x20a0, 0x20cf], // punctuation, raised and lowered figures, currencies
  [0x2100, 0x214f], [0x2190, 0x21ff], [0x2200, 0x22ff], // letterlike, arrows, mathematics
  [0x25a0, 0x25ff], [0x2713, 0x2717], // shapes, ticks
];
const signs = [[0x2200, 0x222b], [0x2240, 0x2280], [0x2308, 0x230b]]; // mathematics, ceilings and floors: Inter has few of them

const faces = [
  { name: 'Inter-Regular', file: 'inter/400Regular/Inter_400Regular.ttf', ranges: letters },
  { name: 'Inter-SemiBold', file: 'inter/600SemiBold/Inter_600SemiBold.ttf', ranges: letters },
  { name: 'NotoSansMath-Signs', file: 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf', ranges: signs },
];

for (const { name, file, ranges } of faces) {
  const characters = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join('');
  const cut = await subset(readFileSync(`node_modules/@expo-google-fonts/${file}`), characters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'tnum'],
    dropTables: ['STAT', 'gasp', 'DSIG', 'MATH'],
  });
  writeFileSync(`${name}.ttf`, cut);
}
