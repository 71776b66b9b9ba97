/** The name by which the data of this app are cited, in every language: that of the API. */
export const citedName = 'Field Book';
