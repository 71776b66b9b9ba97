/**
 * The process that runs Lighthouse, in the Node that it needs, which reads these types away by itself. One for all pages: to start it takes as
 * long as to look at one. Its argument is where Lighthouse lies; then it answers each message.
 */
import { pathToFileURL } from 'node:url';
import type { Answer, Ask, Report } from './report.ts';

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report }>;

const [, , file = ''] = process.argv;
const { default: lighthouse } = (await import(pathToFileURL(file).href)) as { default: Lighthouse };

process.on('message', (ask: Ask) => {
  void look(ask).then((answer) => process.send?.(answer));
});
process.send?.('ready');

async function look({ url, port, categories }: Ask): Promise<Answer> {
  try {
    const flags = { port, logLevel: 'silent', onlyCategories: categories, disableFullPageScreenshot: true };
    const { lhr } = await lighthouse(url, flags);
    return { report: { categories: lhr.categories, audits: lhr.audits, environment: lhr.environment } };
  } catch (error) {
    return { failure: String(error) };
  }
}
