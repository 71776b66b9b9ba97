/** The parts of the address of search under which another app hands over what is shared with this one: https://w3c.github.io/web-share-target */
export const sharedAs = { title: 'title', text: 'text', url: 'url' } as const;
