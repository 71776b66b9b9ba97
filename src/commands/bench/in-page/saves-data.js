// A reader who has asked to be sparing: nothing is fetched ahead.
Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
