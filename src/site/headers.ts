/** The one table of response headers: the preview server, `_headers` for content networks and the file for nginx all come from it. */

/** CSP hash sources of inline scripts and styles, as in `'sha256-…'`. */
export type InlineHashes = { scripts: readonly string[]; styles: readonly string[] };

/** @param inlineHashes of everything that any page carries inline */
export function contentSecurityPolicy(inlineHashes: InlineHashes): string {
  return [...directives(inlineHashes), "frame-ancestors 'none'"].join(';');
}

/**
 * The same policy as the first thing in a page's head, for hosts that set no headers: it names what is inline on this page alone. What
 * only a header can say is left out.
 * @see https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
 */
export function policyInPage(inlineHashes: InlineHashes): string {
  return `<meta http-equiv="Content-Security-Policy" content="${directives(inlineHashes).join(';')}">`;
}

function directives({ scripts, styles }: InlineHashes): string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "font-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ];
}

export type HeaderRule = {
  /** Paths as the host reads them, with the base: exact, or with a trailing `*`. Later rules add to earlier ones and win. */
  path: string;
  headers: Record<string, string>;
};

const revalidate = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

/** @param base as Vite has it, with a trailing slash */
export function headerTable(policy: string, base: string): HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': policy,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // The camera reads the codes of another device, on the page of settings, which is also reached without a new document.
        'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': revalidate,
      },
    },
    { path: `${base}assets/*`, headers: { 'Cache-Control': immutable } },
    {
      path: `${base}api/*`,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
  ];
}

/** @param path of a request, with the base */
export function headersFor(table: readonly HeaderRule[], path: string): Record<string, string> {
  const rules = table.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<string, string>;
}

/** The table as a `_headers` file, which several static hosts read. A more particular rule first takes back what it replaces. */
export function headersFile(table: readonly HeaderRule[]): string {
  return table
    .map(({ path, headers }, index) => {
      const earlier = new Set(table.slice(0, index).flatMap((rule) => Object.keys(rule.headers)));
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(earlier.has(name) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]);
      return [path, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** Reads a `_headers` file back, so that the preview server serves what a host would. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const pairs = lines
        .map((line) => line.trim())
        .filter((line) => !line.startsWith('!'))
        .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
      return { path, headers: Object.fromEntries(pairs) as Record<string, string> };
    });
}
