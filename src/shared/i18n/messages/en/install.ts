/** The offer to install the app, and how that is done where the browser does not ask itself. */
export const messages = {
  title: 'Keep the app at hand',
  good: 'Installed, it has an icon of its own, a window of its own, and opens without a connection.',
  install: 'Install the app',
  no: 'No, thank you',
  understood: 'Got it',
  /** Under the buttons: nobody is asked twice. */
  later: 'You will not be asked again. The steps stay in the settings.',
  /** At the first start of the installed app, where it may not see what the browser keeps. */
  firstStart: {
    question: 'Take along what you keep in your browser?',
    bring: 'Bring it over',
  },
  /** Over the steps on the page of settings. */
  how: 'How to install the app here',
  /** Each as the browser's own menus call it. */
  steps: {
    ios: [
      'Tap the share button of the browser.',
      'Choose “Add to Home Screen”.',
      'Open the app by its icon on the Home Screen.',
    ],
    macSafari: [
      'Click the share button in the toolbar, or open the File menu.',
      'Choose “Add to Dock”.',
      'Open the app by its icon in the Dock.',
    ],
    firefoxAndroid: [
      'Open the menu with the three dots.',
      'Choose “Add app to Home screen”.',
      'Open the app by its icon.',
    ],
    firefox: [
      'Firefox on a computer does not install apps everywhere. Right-click the tab and choose “Pin Tab”.',
      'The small tab stays at the left, and opens without a connection too.',
    ],
  } as Record<'ios' | 'macSafari' | 'firefoxAndroid' | 'firefox', readonly string[]>,
};
