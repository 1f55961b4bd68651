namespace Anchore.Sizing.Web.Hosting;

/// <summary>The security headers of every response and the content security policy of pages.</summary>
internal static class SecurityPolicy
{
    public static void UseSecurityPolicy(this IApplicationBuilder app) => app.UseSecurityHeaders(policies => policies
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyNoReferrer()
        .RemoveServerHeader()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().Self();
            csp.AddScriptSrc().Self();

            // MudBlazor sets positions and its theme's variables in style attributes and elements.
            csp.AddStyleSrc().Self().UnsafeInline();
            csp.AddImgSrc().Self().Data();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddObjectSrc().None();
            csp.AddBaseUri().Self();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
        }));
}
