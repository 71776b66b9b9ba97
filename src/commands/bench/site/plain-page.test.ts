import { expect, test } from 'vitest';
import { plainPage } from './plain-page.ts';
import { withoutScripts } from './without-scripts.ts';

const page = `<!doctype html><html lang="ko"><head><meta http-equiv="Content-Security-Policy" content="style-src 'sha256-x'"><script>{let a = "</p>"}</script><style>.a{color:red}</style><title>Tides &amp; lights</title><link rel="modulepreload" href="/assets/x.js"></head><body class="b"><div id="app"><header><a class="brand" href="/"><img src="/icon.svg" alt="">Tides</a><button type="button">Menu</button></header><main><h1 tabindex="-1">Tides</h1><svg><path d="M0 0"></path></svg><p class="lead"><span lang="en">High</span><!-- --> and <a class="link" href="/terms/low" data-x="1">low</a><br>water</p><ul class="empty"></ul><div role="status"></div></main></div><script id="later" type="application/json">{"scripts":["/assets/x.js"]}</script></body></html>`;

test('plain HTML has the words and links of a page, and nothing else', () => {
  const [, body] = plainPage(page).split('<body>');
  expect(body).toBe(
    '<header><a href="/">Tides</a></header><main><h1>Tides</h1><p>High and <a href="/terms/low">low</a><br>water</p></main>',
  );
});

test('plain HTML says its language and title, and has ten lines of styles', () => {
  const [head = ''] = plainPage(page).split('<body>');
  expect(head).toMatch(/^<!doctype html><html lang="ko">/);
  expect(head).toContain('<title>Tides &amp; lights</title>');
  expect(head).not.toContain('Content-Security-Policy');
  expect(/<style>([^<]*)/.exec(head)?.[1]?.trim().split('\n')).toHaveLength(10);
});

test('without scripts a page is as it was, but for scripts and what they alone ask for', () => {
  const bare = withoutScripts(page);
  expect(bare).not.toMatch(/<script|modulepreload|later/);
  const removed = [/<script>.*?<\/script>/, /<link[^>]*>/, /<script id.*?<\/script>/];
  expect(bare).toBe(removed.reduce((text, part) => text.replace(part, ''), page));
});
