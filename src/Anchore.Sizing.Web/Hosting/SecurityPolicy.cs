namespace Anchore.Sizing.Web.Hosting;

/// <summary>The security headers of every response and the content security policy of pages.</summary>
/// <remarks>
/// There is no Cross-Origin-Resource-Policy: every answer depends on its address alone, and drawings and JSON may be shown elsewhere.
/// </remarks>
internal static class SecurityPolicy
{
    // Long enough for the lists that browsers ship; other hosts of the domain decide for themselves.
    private const int EncryptedOnlySeconds = 365 * 24 * 60 * 60;

    public static void UseSecurityPolicy(this WebApplication app) => app.UseSecurityHeaders(policies =>
    {
        policies.AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
            .AddPermissionsPolicy(Withhold)
            .RemoveServerHeader()
            .AddContentSecurityPolicy(Restrict);

        // Sent over https only: plain http goes on working where it is all there is.
        if (app.Environment.IsProduction())
        {
            policies.AddStrictTransportSecurityMaxAge(EncryptedOnlySeconds);
        }
    });

    // A calculator needs none of these; whatever gets into the page shall not have them either.
    private static void Withhold(PermissionsPolicyBuilder permissions)
    {
        permissions.AddCamera().None();
        permissions.AddGeolocation().None();
        permissions.AddMicrophone().None();
        permissions.AddPayment().None();
        permissions.AddUsb().None();
    }

    private static void Restrict(CspBuilder csp)
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
    }
}
