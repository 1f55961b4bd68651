# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src ./src
COPY wwwroot ./wwwroot
# Faces for names in Chinese, Japanese (Apache-2.0) and Korean (OFL-1.1); those of other scripts are part of the application.
RUN apt-get update -qq && apt-get install --yes --no-install-recommends fonts-droid-fallback fonts-nanum
# --build-arg PDF_ENGINE=QuestPDF takes the other engine; its packages are not locked here.
ARG PDF_ENGINE
RUN dotnet restore src/Anchore.Sizing.Web $(test "$PDF_ENGINE" = QuestPDF && echo -p:PdfEngine=QuestPDF || echo --locked-mode)
RUN dotnet publish src/Anchore.Sizing.Web --no-restore --configuration Release --output /app -p:PdfEngine=$PDF_ENGINE

# Chiselled: no shell, no package manager, an unprivileged user.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
COPY --from=build /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf /usr/share/fonts/truetype/nanum/NanumGothic.ttf /usr/share/fonts/
# Logs are for machines here: a line of JSON each. Nothing is written to the file system, diagnostic sockets included.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    Logging__Console__FormatterName=json
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=6s --start-period=10s CMD ["dotnet", "Anchore.Sizing.Web.dll", "--healthcheck"]
ENTRYPOINT ["dotnet", "Anchore.Sizing.Web.dll"]
