import { type HeaderRule, headersFor } from './headers.ts';

type NginxOptions = {
  /** As Vite has it, with a trailing slash. */
  base: string;
  /** The page for unknown addresses, below the base. */
  notFoundFile: string;
  /** Files below the base that are for the host alone. */
  hostFiles: readonly string[];
};

/** Endings of all files that the build writes. */
const types: Record<string, string> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'text/xml': 'xml',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'font/woff2': 'woff2',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** Types in words, which are compressed and are UTF-8. `text/html` is always among them: nginx warns when it is named. */
const words = Object.keys(types).filter((type) => /^text\/(?!html)|json$|svg/.test(type));

/**
 * The table as a file to include in a `server` block of nginx, whose `root` holds the site at its base. Locations share no headers in
 * nginx, so each rule becomes a location that has its own whole.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginxFile(table: readonly HeaderRule[], { base, notFoundFile, hostFiles }: NginxOptions): string {
  const common = [
    `types { ${Object.entries(types)
      .map(([type, ending]) => `${type} ${ending};`)
      .join(' ')} }`,
    'charset utf-8;',
    `charset_types ${words.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${words.join(' ')};`,
  ];
  const locations = table.map(({ path }) => {
    const prefix = path.replace(/\*$/, '');
    const isPages = prefix === base;
    return block(`location ${prefix}`, [
      ...Object.entries(headersFor(table, prefix)).map(header),
      ...common,
      // A page is found without its ending and without a redirect. Documents and code say "not found" in a word.
      ...(isPages
        ? ['try_files $uri $uri.html ${uri}index.html =404;', `error_page 404 ${base}${notFoundFile};`]
        : ['try_files $uri =404;']),
    ]);
  });
  return [
    `# Written by the build. Lies with the site below the root of the server, at ${base}, and is included in its block:`,
    '#   server {',
    '#     listen 80;',
    '#     server_name example.org;',
    '#     root /srv/www;',
    `#     include /srv/www${base}_nginx.conf;`,
    '#   }',
    '',
    ...(base === '/'
      ? []
      : [block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 308 ${base};`])]),
    ...hostFiles.map((file) => `location = ${base}${file} { return 404; }`),
    '',
    ...locations,
  ].join('\n');
}

/** What is not found is not kept: `Cache-Control` goes with answers that succeed, everything else with all. */
function header([name, value]: [string, string]): string {
  return `add_header ${name} "${value.replaceAll('"', '\\"')}"${name === 'Cache-Control' ? '' : ' always'};`;
}

function block(name: string, lines: readonly string[]): string {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
}
