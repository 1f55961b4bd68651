using PdfSharp.Drawing;
using PdfSharp.Pdf.Annotations;
using PdfSharp.UniversalAccessibility;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>Writes the structure tree while pages are drawn: everything drawn is part of an element or an artifact.</summary>
/// <remarks>
/// PDFsharp ends marked content in the mode it is in, text or graphics, so what began in one would end in the other. Here each
/// stretch of marked content begins and ends in one mode: it is ended before the mode changes.
/// </remarks>
internal sealed class Structure(UAManager manager)
{
    private readonly StructureBuilder builder = manager.StructureBuilder;
    private bool freshPage;

    /// <summary>To be called when a page was added, before anything is drawn on it.</summary>
    public void OnPageAdded() => freshPage = true;

    /// <summary>To be called before a page is left; elements stay open for what follows on the next one.</summary>
    public void EndPage() => EnterGraphics();

    public void Begin(Tag tag)
    {
        if (tag.Level == TagLevel.Group)
        {
            builder.BeginGroupingElement(tag.Name);
        }
        else
        {
            builder.BeginBlockLevelElement(tag.Name);
        }

        if (tag.Scope is { } scope)
        {
            builder.CurrentStructureElement.TableAttributes.Elements.SetName("/Scope", scope);
        }
    }

    public void End() => builder.End();

    /// <summary>Begins a picture.</summary>
    /// <param name="alternative">What it shows, in words.</param>
    /// <param name="bounds">Its place, from the page's lower left corner.</param>
    /// <param name="drawBlank">Draws a blank on the page.</param>
    public void BeginFigure(string alternative, XRect bounds, Action drawBlank)
    {
        EnterGraphics();
        builder.BeginIllustrationElement("Figure", alternative, bounds);
        // PDFsharp begins a page's first marked content in text mode, whatever it holds: let that be text.
        if (freshPage)
        {
            drawBlank();
            EnterText();
            EnterGraphics();
        }
    }

    /// <summary>Draws text that leads somewhere.</summary>
    public void Link(PdfLinkAnnotation link, string description, Action draw)
    {
        builder.BeginElement(link, description);
        EnterText();
        draw();
        builder.End();
    }

    /// <summary>Draws text of which the order or the shapes of glyphs say little.</summary>
    /// <param name="text">The text as it is read.</param>
    /// <param name="draw">Draws it.</param>
    public void Complex(string text, Action draw)
    {
        builder.BeginInlineLevelElement("Span");
        builder.CurrentStructureElement.Elements.SetString("/ActualText", text);
        EnterText();
        draw();
        builder.End();
    }

    /// <summary>Draws what is there for the eye alone.</summary>
    public void Artifact(bool isText, Action draw)
    {
        Enter(isText);
        builder.EndMarkedContentsWithId();
        builder.BeginArtifact();
        draw();
        builder.End();
    }

    /// <summary>Makes ready for text of the open element.</summary>
    public void EnterText()
    {
        Enter(isText: true);
        freshPage = false;
    }

    /// <summary>Makes ready for shapes of the open element.</summary>
    public void EnterGraphics() => Enter(isText: false);

    private void Enter(bool isText)
    {
        if (manager.IsInTextMode() == isText)
        {
            return;
        }

        builder.EndMarkedContentsWithId();
        if (isText)
        {
            manager.BeginTextMode();
        }
        else
        {
            manager.BeginGraphicMode();
        }
    }
}
