/**
 * Where a page of a list stands, on the site as in the API: the first is the list itself, the others lie below it by their numbers.
 * @param page from 2; left out for the first
 */
export const listPage = (list: string, page?: string | number): string => (page ? `${list}/pages/${page}` : list);
