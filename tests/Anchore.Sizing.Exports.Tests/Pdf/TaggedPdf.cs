using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>A PDF as a program that reads it out sees it.</summary>
public sealed class TaggedPdf : IDisposable
{
    private readonly Dictionary<long, int> pageNumbers = [];
    private readonly Dictionary<(int Page, int Id), string> texts = [];

    private TaggedPdf(byte[] bytes)
    {
        Document = PdfDocument.Open(bytes);
        Pages = [.. Document.GetPages()];
        Catalog = Document.Structure.Catalog.CatalogDictionary;
        foreach (var (page, content) in Pages.SelectMany(page => page.GetMarkedContents().Select(content => (page, content))))
        {
            if (content.MarkedContentIdentifier >= 0)
            {
                texts.Add((page.Number, content.MarkedContentIdentifier), string.Concat(content.Letters.Select(letter => letter.Value)));
            }
        }

        NumberPages(Get<DictionaryToken>(Catalog, "Pages"));
        Root = Get<DictionaryToken>(Catalog, "StructTreeRoot");
        Tree = Element((DictionaryToken)Kids(Root).Single(), page: 0);
    }

    public PdfDocument Document { get; }

    public IReadOnlyList<Page> Pages { get; }

    public DictionaryToken Catalog { get; }

    /// <summary>The root of the structure tree.</summary>
    public DictionaryToken Root { get; }

    /// <summary>Its only element, the document.</summary>
    public StructureElement Tree { get; }

    /// <summary>The marked content of the pages that belongs to elements, in the order in which it was drawn.</summary>
    public IEnumerable<MarkedContent> Drawn =>
        texts.OrderBy(text => text.Key).Select(text => new MarkedContent(text.Key.Page, text.Key.Id, text.Value));

    public static TaggedPdf Read(byte[] bytes) => new(bytes);

    public T Get<T>(DictionaryToken dictionary, string key) where T : class, IToken => (T)Resolve(dictionary.Data[key]);

    public IToken Resolve(IToken token) =>
        token is IndirectReferenceToken reference ? Document.Structure.GetObject(reference.Data).Data : token;

    public void Dispose() => Document.Dispose();

    private void NumberPages(DictionaryToken node)
    {
        foreach (var kid in Get<ArrayToken>(node, "Kids").Data.Cast<IndirectReferenceToken>())
        {
            var dictionary = (DictionaryToken)Resolve(kid);
            if (dictionary.ContainsKey(NameToken.Kids))
            {
                NumberPages(dictionary);
            }
            else
            {
                pageNumbers.Add(kid.Data.ObjectNumber, pageNumbers.Count + 1);
            }
        }
    }

    private IEnumerable<IToken> Kids(DictionaryToken element) =>
        !element.Data.TryGetValue("K", out var kids) ? []
        : Resolve(kids) is ArrayToken array ? array.Data.Select(Resolve)
        : [Resolve(kids)];

    private StructureElement Element(DictionaryToken element, int page)
    {
        var own = PageOf(element) ?? page;
        return new StructureElement(Get<NameToken>(element, "S").Data, element, [.. Kids(element).Select(kid => Kid(kid, own))]);
    }

    private object Kid(IToken kid, int page) => kid switch
    {
        NumericToken id => Content(page, id.Int),
        DictionaryToken { Data: var data } reference when data.ContainsKey("MCID") =>
            Content(PageOf(reference)!.Value, Get<NumericToken>(reference, "MCID").Int),
        DictionaryToken { Data: var data } when data.TryGetValue("Obj", out var annotation) =>
            new AnnotationOf(((IndirectReferenceToken)annotation).Data.ObjectNumber, (DictionaryToken)Resolve(annotation)),
        DictionaryToken child => Element(child, page),
        _ => throw new InvalidOperationException($"{kid} is not known here."),
    };

    private int? PageOf(DictionaryToken element) =>
        element.Data.TryGetValue("Pg", out var page) ? pageNumbers[((IndirectReferenceToken)page).Data.ObjectNumber] : null;

    private MarkedContent Content(int page, int id) => new(page, id, texts.GetValueOrDefault((page, id), ""));
}
