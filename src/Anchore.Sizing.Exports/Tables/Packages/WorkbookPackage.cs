using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Exports.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetModel = Anchore.Sizing.Exports.Tables.Sheets.Sheet;
using WorkbookXml = DocumentFormat.OpenXml.Spreadsheet.Workbook;

namespace Anchore.Sizing.Exports.Tables.Packages;

/// <summary>Writes sheets as a workbook: the same bytes for the same sheets.</summary>
/// <remarks>Every relationship gets a name of ours, because the library would invent one at random.</remarks>
internal static class WorkbookPackage
{
    public static byte[] Write(IReadOnlyList<SheetModel> sheets, PlanIdentity identity)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            CoreProperties.AddTo(document, identity);
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles.Write();
            AddSheets(workbook, sheets, new SheetPrinter(identity.Stamp));
        }

        stream.Position = 0;
        return StableZip.Create(stream);
    }

    private static void AddSheets(WorkbookPart part, IReadOnlyList<SheetModel> sheets, SheetPrinter printer)
    {
        for (var index = 0; index < sheets.Count; index++)
        {
            var page = part.AddNewPart<WorksheetPart>(IdOf(index));
            page.Worksheet = printer.Print(sheets[index], isFirst: index == 0);
            foreach (var (id, address) in SheetPrinter.Targets(sheets[index]))
            {
                page.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
            }
        }

        part.Workbook = new WorkbookXml(
            new BookViews(new WorkbookView()),
            new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                sheets.Select(
                    (sheet, index) =>
                        new DocumentFormat.OpenXml.Spreadsheet.Sheet
                        {
                            Name = sheet.Name,
                            SheetId = (uint)index + 1,
                            Id = IdOf(index),
                        }
                )
            ),
            new DefinedNames(sheets.SelectMany(NamesOf))
        );
    }

    private static string IdOf(int sheet) => $"sheet{sheet + 1}";

    // On paper the headers of a table stand on every page; the filter's range is named as well, since some programs look for the name.
    private static IEnumerable<DefinedName> NamesOf(SheetModel sheet, int index)
    {
        if (sheet.IsTable)
        {
            var range = SheetPrinter.Range(sheet).Split(':').Select(corner => $"${corner[0]}${corner[1..]}");
            yield return new DefinedName($"'{sheet.Name}'!{string.Join(':', range)}")
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = (uint)index,
                Hidden = true,
            };
            yield return new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index };
        }
    }
}
