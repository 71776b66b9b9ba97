/** Where even the words of a language could not be had: these are always there, in every language. */
export const messages = { title: 'The app did not come through', retry: 'Try again' };
