import { expect, test } from 'vitest';
import { stepsIn } from './way-to-install.ts';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  [
    'ios',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    5,
  ],
  [
    'ios',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 FxiOS/130.0 Mobile Safari/605.1.15',
    5,
  ],
  ['ios', `${mac} Version/18.0 Safari/605.1.15`, 5],
  ['macSafari', `${mac} Version/17.4 Safari/605.1.15`, 0],
  ['macSafari', `${mac} Version/26.0 Safari/605.1.15`, 0],
  [undefined, `${mac} Version/16.6 Safari/605.1.15`, 0],
  ['firefoxAndroid', 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 5],
  ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 0],
  ['firefox', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0', 0],
  [undefined, 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 0],
  [undefined, 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36', 5],
])('%s: %s', (steps, userAgent, maxTouchPoints) => {
  expect(stepsIn({ userAgent, maxTouchPoints })).toBe(steps);
});
