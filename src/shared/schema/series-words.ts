import type { RelationKind, TermKind, Topic } from '#series/vocabulary.ts';

/** The sentences of the interface that are about the series: it brings them in each of its languages, all the same ones. */
export type SeriesWords = {
  appName: string;
  /** Under the app's name, on the home page and in previews. */
  tagline: string;
  /** One sentence on each page whose content is another in every series. */
  descriptions: Record<'home' | 'people' | 'production' | 'productionTimeline' | 'glossary', string>;
  /** At the foot of every page: who has nothing to do with this app. */
  notice: string;
  /** Whose the rights are. */
  rights: string;
  /** The series among those who were honoured. */
  title: string;
  /** Over how the series uses a term. */
  inShow: string;
  /** Over what an episode holds besides its beats: the `strand` of the vocabulary. */
  strand: string;
  topics: Record<Topic, string>;
  termKinds: Record<TermKind, string>;
  /** What the one who is named above it is to this character. */
  relations: Record<RelationKind, string>;
  /** What makes a statement a corroborated one. */
  corroborated: string;
  /** What the terms of the glossary are not; left out where nobody could take them for it. */
  disclaimer?: { title: string; text: string };
  /** Of the works that the series is made from; left out where there are none, and then the app does not speak of them. */
  sourceWorks?: {
    /** The switch that opens what only they tell. */
    show: string;
    /** On a folded tag. @param episode the name of the one that it belongs to */
    sealed: (episode: string | undefined) => string;
    /** Read aloud at the button of such a tag: begins with what is written on it. */
    open: string;
    /** Over how they tell of a character. */
    adaptation: string;
    /** What differs, side by side. */
    inSource: string;
    inSeries: string;
  };
};
