namespace Anchore.Sizing.Web.Hosting;

/// <summary>Pages answer HEAD as they do GET, without a body: what watches an address asks so.</summary>
internal static class HeadRequests
{
    public static RazorComponentsEndpointConventionBuilder AnswerHead(this RazorComponentsEndpointConventionBuilder pages)
    {
        pages.Add(endpoint =>
        {
            if (
                endpoint.Metadata.OfType<HttpMethodMetadata>().LastOrDefault() is { HttpMethods: var methods }
                && methods.Contains(HttpMethods.Get)
            )
            {
                endpoint.Metadata.Add(new HttpMethodMetadata([.. methods, HttpMethods.Head]));
            }
        });
        return pages;
    }
}
