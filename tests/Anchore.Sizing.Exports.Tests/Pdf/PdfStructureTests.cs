using System.Xml.Linq;
using Anchore.Sizing.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>The rules of PDF/UA-1 that a program can check, held over every kind of plan.</summary>
public sealed class PdfStructureTests
{
    private static readonly HashSet<string> Painting =
        ["Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "EI"];

    [Theory]
    [MemberData(nameof(PlanKinds.WithHostileNames), MemberType = typeof(PlanKinds))]
    public void Everything_drawn_is_in_an_element_or_an_artifact_and_marks_do_not_cross_text_objects(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));

        Assert.All(pdf.Pages, page => AssertMarked(page.Operations));
    }

    [Theory]
    [MemberData(nameof(PlanKinds.WithHostileNames), MemberType = typeof(PlanKinds))]
    public void Each_piece_of_marked_content_is_in_the_tree_once_and_in_the_order_drawn(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));

        Assert.Equal(pdf.Drawn, pdf.Tree.Content);
    }

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Each_text_of_the_document_is_read_once_and_in_order_with_blanks_between_words(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));

        var spoken = SpokenText.Of(pdf.Tree);

        // Page one may say on which page the first picture is.
        Assert.Equal(SpokenText.Of(PlanKinds.Document(kind)), spoken.Where(text => !text.StartsWith("P: Page ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(PlanKinds.WithHostileNames), MemberType = typeof(PlanKinds))]
    public void Pages_and_links_lead_back_to_their_elements(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));
        var parents = Parents(pdf);

        foreach (var (element, content) in pdf.Tree.All.SelectMany(element => element.Kids.OfType<MarkedContent>().Select(kid => (element, kid))))
        {
            var key = pdf.Get<NumericToken>(pdf.Pages[content.Page - 1].Dictionary, "StructParents").Int;
            var back = (DictionaryToken)pdf.Resolve(((ArrayToken)parents[key]).Data[content.Id]);
            Assert.Equal(element.Dictionary, back);
        }
    }

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Headings_begin_with_the_only_one_of_the_first_level_and_leave_no_level_out(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));

        var levels = pdf.Tree.All.Where(element => element.Type is ['H', >= '1' and <= '6']).Select(element => element.Type[1] - '0').ToArray();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Tables_are_regular_and_each_header_cell_says_what_it_is_the_header_of(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));

        var tables = pdf.Tree.All.Where(element => element.Type == "Table").ToArray();

        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            var rows = table.Children;
            Assert.All(rows, row => Assert.Equal("TR", row.Type));
            Assert.All(rows, row => Assert.Equal(rows[0].Children.Count, row.Children.Count));
            Assert.All(rows[0].Children, cell => Assert.Equal(("TH", "Column"), (cell.Type, Scope(pdf, cell))));
            Assert.All(rows.Skip(1), row => Assert.Equal(("TH", "Row"), (row.Children[0].Type, Scope(pdf, row.Children[0]))));
            Assert.All(rows.Skip(1).SelectMany(row => row.Children.Skip(1)), cell => Assert.Equal("TD", cell.Type));
        });
    }

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Lists_hold_items_of_a_label_and_a_body(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));

        var items = pdf.Tree.All.Where(element => element.Type == "L").SelectMany(list => list.Children).ToArray();

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal("LI", item.Type));
        Assert.All(items, item => Assert.Equal(["Lbl", "LBody"], item.Children.Select(child => child.Type)));
        Assert.Equal(items.Length, pdf.Tree.All.Count(element => element.Type == "LI"));
    }

    [Theory]
    [MemberData(nameof(PlanKinds.WithHostileNames), MemberType = typeof(PlanKinds))]
    public void Every_link_is_under_a_link_element_with_its_text_and_a_description(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));
        var annotations = pdf.Pages.SelectMany(page => Annotations(pdf, page)).ToArray();
        var parents = Parents(pdf);

        var links = pdf.Tree.All.Where(element => element.Type == "Link").ToArray();
        var linked = links.SelectMany(link => link.Kids.OfType<AnnotationOf>()).ToArray();

        Assert.NotEmpty(annotations);
        Assert.Equal(annotations.Order(), linked.Select(annotation => annotation.Number).Order());
        Assert.Equal(linked.Length, pdf.Tree.All.Sum(element => element.Kids.Count(kid => kid is AnnotationOf)));
        Assert.All(links, link => Assert.NotEqual("", link.Text.Trim()));
        Assert.All(linked, link => Assert.NotEqual("", Text(link.Dictionary, "Contents")));
        Assert.All(links, link => Assert.Equal(
            link.Dictionary,
            pdf.Resolve(parents[pdf.Get<NumericToken>(link.Kids.OfType<AnnotationOf>().Single().Dictionary, "StructParent").Int])));
        Assert.All(
            pdf.Pages.Where(page => Annotations(pdf, page).Any()),
            page => Assert.Equal("S", pdf.Get<NameToken>(page.Dictionary, "Tabs").Data));
    }

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Every_figure_is_described_and_has_its_place_on_the_page(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));
        var pictures = PlanKinds.Document(kind).Sections.SelectMany(section => section.Blocks).OfType<Sizing.Documents.Blocks.Picture>();

        var figures = pdf.Tree.All.Where(element => element.Type == "Figure").ToArray();

        Assert.Equal(pictures.Select(picture => picture.Drawing.Alternative), figures.Select(figure => Text(figure.Dictionary, "Alt")));
        Assert.All(figures, figure =>
        {
            var page = pdf.Pages[figure.Content.First().Page - 1];
            var box = pdf.Get<ArrayToken>(pdf.Get<DictionaryToken>(figure.Dictionary, "A"), "BBox").Data.Cast<NumericToken>().ToArray();
            Assert.InRange(box[0].Double, 50, box[2].Double);
            Assert.InRange(box[1].Double, 50, box[3].Double);
            Assert.InRange(box[2].Double, 60, page.Width - 50);
            Assert.InRange(box[3].Double, 60, page.Height - 50);
        });
    }

    [Theory]
    [MemberData(nameof(PlanKinds.WithHostileNames), MemberType = typeof(PlanKinds))]
    public void Language_title_and_bookmarks_are_set(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));
        var document = PlanKinds.Document(kind);

        Assert.Equal("en", Text(pdf.Catalog, "Lang"));
        Assert.Equal("true", pdf.Get<BooleanToken>(pdf.Get<DictionaryToken>(pdf.Catalog, "MarkInfo"), "Marked").ToString(), ignoreCase: true);
        Assert.True(pdf.Get<BooleanToken>(pdf.Get<DictionaryToken>(pdf.Catalog, "ViewerPreferences"), "DisplayDocTitle").Data);
        Assert.True(pdf.Document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(
            [.. document.Sections.Select(section => section.Heading), "Sources and formulas"],
            bookmarks.Roots.Select(bookmark => bookmark.Title));
    }

    [Theory]
    [MemberData(nameof(PlanKinds.WithHostileNames), MemberType = typeof(PlanKinds))]
    public void The_metadata_are_well_formed_and_say_that_the_file_is_accessible(string kind, Paper paper)
    {
        using var pdf = TaggedPdf.Read(PlanKinds.File(kind, paper));

        Assert.True(pdf.Document.TryGetXmpMetadata(out var metadata));
        using var packet = new MemoryStream(metadata.GetXmlBytes().ToArray());
        var xml = XDocument.Load(packet);

        Assert.Equal("1", xml.Descendants("{http://www.aiim.org/pdfua/ns/id/}part").Single().Value);
        var title = xml.Descendants("{http://purl.org/dc/elements/1.1/}title").Single().Value;
        Assert.Equal(PlanKinds.Document(kind).Title.Replace("\0", "", StringComparison.Ordinal).Replace('\uD800', '\uFFFD'), title);
    }

    private static void AssertMarked(IEnumerable<IGraphicsStateOperation> operations)
    {
        var (depth, inText, beganInText) = (0, false, false);
        foreach (var name in operations.Select(operation => operation.Operator))
        {
            if (name is "BT" or "ET")
            {
                Assert.Equal(name == "ET", inText);
                Assert.True(depth == 0 || !beganInText, "A text object begins or ends within marked content that began in another one.");
                inText = name == "BT";
            }
            else if (name is "BDC" or "BMC")
            {
                Assert.Equal(0, depth++);
                beganInText = inText;
            }
            else if (name == "EMC")
            {
                Assert.Equal(0, --depth);
                Assert.Equal(beganInText, inText);
            }
            else if (Painting.Contains(name))
            {
                Assert.Equal(1, depth);
            }
        }

        Assert.Equal(0, depth);
    }

    private static Dictionary<int, IToken> Parents(TaggedPdf pdf) =>
        pdf.Get<ArrayToken>(pdf.Get<DictionaryToken>(pdf.Root, "ParentTree"), "Nums").Data
            .Chunk(2)
            .ToDictionary(pair => ((NumericToken)pair[0]).Int, pair => pdf.Resolve(pair[1]));

    private static IEnumerable<long> Annotations(TaggedPdf pdf, Page page) =>
        page.Dictionary.ContainsKey(NameToken.Annots)
            ? pdf.Get<ArrayToken>(page.Dictionary, "Annots").Data.Cast<IndirectReferenceToken>().Select(link => link.Data.ObjectNumber)
            : [];

    private static string Scope(TaggedPdf pdf, StructureElement cell) =>
        pdf.Get<NameToken>(pdf.Get<DictionaryToken>(cell.Dictionary, "A"), "Scope").Data;

    private static string Text(DictionaryToken dictionary, string key) => dictionary.Data[key] switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        var other => throw new InvalidOperationException($"{other} is no text."),
    };
}
