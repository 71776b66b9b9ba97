import { createContext, type ReactNode } from 'react';

/** What every page ends with, before its sources. The same element for all: nothing that changes on a page concerns it. */
export const PageEnd = createContext<ReactNode>(null);
