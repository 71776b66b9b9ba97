import type { Reader } from './reader.ts';

/** What someone does, in one sentence, from a first visit on; another journey is another entry. */
export type Journey = { someone: string; does: (reader: Reader) => Promise<void> };

const pagesWithSources = [
  '/characters/baek-kang-hyuk',
  '/story',
  '/production/prosthetics',
  '/people/ju-ji-hoon',
  '/story/s1e1',
  '/ko/characters/yang-jae-won',
  '/ko/story',
  '/ko/production/filming',
  '/ko/people/ju-ji-hoon',
  '/ko/production/timeline',
];

export const journeys: readonly Journey[] = [
  {
    someone: 'sees on ten pages where a statement comes from, each time within a second',
    does: async (reader) => {
      for (const [index, page] of pagesWithSources.entries()) {
        const isKorean = page.startsWith('/ko/');
        const slip = { role: 'dialog', name: isKorean ? '출처' : 'Sources' } as const;
        await reader.opens(page);
        const pressed = await reader.presses({ role: 'link', name: isKorean ? /^출처 \d/ : /^Sources \d/ });
        await reader.sees(slip, { soon: 1000, since: pressed });
        await reader.sees({ role: 'listitem', name: /./, within: slip.name });
        await reader.findsItIdle();
        if (index % 2 === 0) await reader.pressesEscape();
        else await reader.presses({ role: 'button', name: isKorean ? '닫기' : 'Close', within: slip.name });
        await reader.seesNo(slip);
        await reader.findsItIdle();
      }
    },
  },
  {
    someone: 'opens the card of a term, and its page from there',
    does: async (reader) => {
      await reader.opens('/characters/baek-kang-hyuk');
      const pressed = await reader.presses({ role: 'link', name: 'trauma' });
      await reader.sees({ role: 'dialog', name: 'Explanation' }, { soon: 1000, since: pressed });
      await reader.isAt('/characters/baek-kang-hyuk');
      await reader.findsItIdle();
      await reader.presses({ role: 'link', name: 'More, with sources', within: 'Explanation' });
      await reader.sees({ role: 'heading', name: /^Severe trauma/ });
      await reader.seesNo({ role: 'dialog', name: /./ });
    },
  },
  {
    someone: 'opens a folded tag and folds it again, and nothing else opens',
    does: async (reader) => {
      for (const page of ['/characters/baek-kang-hyuk', '/production/filming']) {
        const tag = { role: 'button', name: /^Show anyway: show what episode \d+ reveals here/ } as const;
        await reader.opens(page);
        await reader.presses(tag);
        await reader.presses({ role: 'button', name: 'Fold it again' });
        await reader.seesNo({ role: 'button', name: 'Fold it again' });
        await reader.sees(tag);
        await reader.findsItIdle();
        await reader.seesNo({ role: 'dialog', name: /./ });
      }
    },
  },
  {
    someone: 'says how far they have watched, and takes it back',
    does: async (reader) => {
      const tag = { role: 'button', name: 'Show anyway: show what episode 1 reveals here' } as const;
      await reader.opens('/characters/baek-kang-hyuk');
      await reader.sees(tag);
      await reader.presses({ role: 'button', name: /^Progress/ });
      await reader.presses({ role: 'radio', name: 'Finished up to episode 3', within: /./ });
      await reader.seesNo(tag);
      await reader.pressesEscape();
      await reader.seesNo({ role: 'dialog', name: /./ });
      await reader.sees({ role: 'button', name: /^Progress.*3/ });
      await reader.presses({ role: 'button', name: 'Undo' });
      await reader.sees(tag);

      // Paused in an episode, which opens nothing of it.
      await reader.presses({ role: 'button', name: /^Progress/ });
      await reader.presses({ role: 'radio', name: 'In the middle of episode 1', within: /./ });
      await reader.pressesEscape();
      await reader.sees({ role: 'button', name: /^Progress.*In the middle of episode 1/ });
      await reader.sees(tag);
      await reader.findsItIdle();
    },
  },
  {
    someone: 'finds the way through a long page, and to the glossary',
    does: async (reader) => {
      await reader.opens('/characters/baek-kang-hyuk');
      await reader.presses({ role: 'link', name: 'Menu' });
      await reader.presses({ role: 'link', name: 'Relations', within: 'Menu' });
      await reader.seesNo({ role: 'dialog', name: /./ });
      await reader.presses({ role: 'link', name: 'Menu' });
      await reader.presses({ role: 'link', name: 'Glossary', within: 'Menu' });
      await reader.sees({ role: 'heading', name: 'Glossary' });
      await reader.seesNo({ role: 'dialog', name: /./ });
    },
  },
  {
    someone: 'keeps a page, takes it off the shelf, and changes their mind',
    does: async (reader) => {
      const row = { role: 'link', name: /Models and hands/ } as const;
      const remove = { role: 'button', name: /^Remove .* from the shelf/ } as const;
      await reader.opens('/production/prosthetics');
      await reader.presses({ role: 'button', name: 'Keep on the shelf' });
      await reader.sees({ role: 'button', name: 'On the shelf' });
      await reader.opens('/shelf');
      await reader.sees(row);
      await reader.presses(remove);
      await reader.seesNo(remove);
      await reader.presses({ role: 'button', name: 'Undo' });
      await reader.sees(row);
      await reader.sees(remove);
    },
  },
  {
    someone: 'keeps a passage from its slip and a section from the menu, and finds both on the shelf',
    does: async (reader) => {
      await reader.opens('/characters/baek-kang-hyuk');
      await reader.presses({ role: 'link', name: /^Sources \d/ });
      await reader.presses({ role: 'button', name: 'Keep this passage', within: 'Sources' });
      await reader.sees({ role: 'button', name: 'On the shelf', within: 'Sources' });
      await reader.pressesEscape();
      await reader.seesNo({ role: 'dialog', name: /./ });
      await reader.presses({ role: 'link', name: 'Menu' });
      await reader.presses({ role: 'button', name: 'Keep the section “Names and nicknames”', within: 'Menu' });
      await reader.pressesEscape();
      await reader.opens('/shelf');
      await reader.sees({ role: 'button', name: /^Remove Baek Kang-hyuk – .+…/ });
      await reader.presses({ role: 'link', name: /Names and nicknames$/ });
      await reader.isAt('/characters/baek-kang-hyuk');
      await reader.sees({ role: 'heading', name: 'Names and nicknames' });
    },
  },
  {
    someone: 'puts the shelf in another order',
    does: async (reader) => {
      await reader.opens('/glossary/golden-hour');
      await reader.presses({ role: 'button', name: 'Keep on the shelf' });
      await reader.sees({ role: 'button', name: 'On the shelf' });
      await reader.opens('/characters/yang-jae-won');
      await reader.presses({ role: 'button', name: 'Keep on the shelf' });
      await reader.sees({ role: 'button', name: 'On the shelf' });
      await reader.opens('/shelf');
      await reader.presses({ role: 'button', name: 'Arrange' });
      await reader.presses({ role: 'button', name: 'Move Golden hour up' });
      await reader.sees({ role: 'status', name: 'Golden hour: place 1 of 2' });
      await reader.opens('/shelf');
      await reader.presses({ role: 'button', name: 'Arrange' });
      await reader.presses({ role: 'button', name: 'Move Golden hour down' });
      await reader.sees({ role: 'status', name: 'Golden hour: place 2 of 2' });
    },
  },
  {
    someone: 'writes a note about a page, and finds it on the shelf',
    does: async (reader) => {
      await reader.opens('/glossary/golden-hour');
      await reader.presses({ role: 'button', name: 'Write a note' });
      await reader.sees({ role: 'textbox', name: 'Your note' });
      await reader.types('Ask Mina.');
      await reader.pressesEscape();
      await reader.seesNo({ role: 'dialog', name: /./ });
      await reader.opens('/shelf');
      await reader.sees({ role: 'button', name: 'Your note on Golden hour: Ask Mina.' });
    },
  },
  {
    someone: 'marks an episode, and finds the day on the shelf',
    does: async (reader) => {
      await reader.opens('/story/s1e1');
      await reader.presses({ role: 'button', name: 'I have seen episode 1' });
      await reader.opens('/shelf');
      await reader.sees({ role: 'heading', name: 'When you saw it' });
    },
  },
  {
    someone: 'takes what is theirs to another device by a link',
    does: async (reader) => {
      const row = { role: 'link', name: /Golden hour/ } as const;
      await reader.opens('/glossary/golden-hour');
      await reader.presses({ role: 'button', name: 'Keep on the shelf' });
      await reader.sees({ role: 'button', name: 'On the shelf' });
      await reader.opens('/settings');
      await reader.presses({ role: 'button', name: 'Send or bring over' });
      await reader.presses({ role: 'button', name: 'Show a code and a link' });
      const link = await reader.reads({ role: 'textbox', name: 'Link to everything in it' });
      await reader.takesAnotherDevice();
      await reader.opens('/shelf');
      await reader.seesNo(row);
      await reader.opens('/settings');
      await reader.presses({ role: 'button', name: 'Send or bring over' });
      await reader.presses({ role: 'textbox', name: 'A link from the other device' });
      await reader.types(link);
      await reader.presses({ role: 'button', name: 'Read the link' });
      await reader.sees({ role: 'heading', name: 'What would change' });
      await reader.presses({ role: 'button', name: 'Take it over' });
      await reader.sees({ role: 'button', name: 'Undo' });
      await reader.presses({ role: 'link', name: 'Shelf' });
      await reader.sees(row);
    },
  },
  {
    someone: 'makes the app dark, and it stays so',
    does: async (reader) => {
      await reader.opens('/settings');
      const light = await reader.paper();
      await reader.presses({ role: 'radio', name: 'Dark' });
      await reader.seesOtherPaper(light);
      await reader.opens('/story');
      await reader.seesOtherPaper(light);
    },
  },
  {
    someone: 'switches the language there and back',
    does: async (reader) => {
      await reader.opens('/characters/yang-jae-won');
      await reader.presses({ role: 'link', name: '한국어' });
      await reader.isAt('/ko/characters/yang-jae-won');
      await reader.sees({ role: 'heading', name: /^양재원/ });
      await reader.presses({ role: 'link', name: 'English' });
      await reader.isAt('/characters/yang-jae-won');
      await reader.sees({ role: 'heading', name: /^Yang Jae-won/ });
    },
  },
  {
    someone: 'follows links, goes back twice and forward twice',
    does: async (reader) => {
      await reader.opens('/');
      await reader.presses({ role: 'link', name: /All characters/ });
      await reader.sees({ role: 'heading', name: 'Characters' });
      await reader.presses({ role: 'link', name: /Baek Kang-hyuk/ });
      await reader.sees({ role: 'heading', name: 'Biography' });
      await reader.goesBack();
      await reader.sees({ role: 'heading', name: 'Characters' });
      await reader.goesBack();
      await reader.sees({ role: 'link', name: /All characters/ });
      await reader.isAt('/');
      await reader.goesForward();
      await reader.isAt('/characters');
      await reader.goesForward();
      await reader.sees({ role: 'heading', name: 'Biography' });
      await reader.isAt('/characters/baek-kang-hyuk');
    },
  },
  {
    someone: 'keeps a character by the sign on their badge, and goes on to who plays them',
    does: async (reader) => {
      await reader.opens('/characters/yang-jae-won');
      await reader.sees({ role: 'heading', name: /^Yang Jae-won/ });
      await reader.presses({ role: 'button', name: 'Keep on the shelf' });
      await reader.sees({ role: 'button', name: 'On the shelf' });
      await reader.presses({ role: 'link', name: 'Choo Young-woo' });
      await reader.isAt('/people/choo-young-woo');
      await reader.sees({ role: 'heading', name: /^Choo Young-woo/ });
    },
  },
  {
    someone: 'marks an episode, is dealt what it opened, and takes a card',
    does: async (reader) => {
      await reader.opens('/story/s1e1');
      await reader.presses({ role: 'button', name: 'I have seen episode 1' });
      await reader.presses({ role: 'link', name: 'What this unlocked' });
      await reader.sees({ role: 'heading', name: 'What this episode unlocked' });
      await reader.findsItIdle();
      await reader.presses({ role: 'link', name: /^Rescue helicopter pilot/ });
      await reader.isAt('/characters/pilot-s1e1-a');
      await reader.sees({ role: 'heading', name: /^Rescue helicopter pilot/ });
    },
  },
  {
    someone: 'finds a face on the map, and looks back from there',
    does: async (reader) => {
      const hwang = { role: 'link', name: 'Dr Hwang' } as const;
      await reader.opens('/relationships');
      await reader.seesNo(hwang);
      await reader.presses({ role: 'button', name: /^Progress/ });
      await reader.presses({ role: 'radio', name: 'Finished up to episode 3', within: /./ });
      await reader.pressesEscape();
      await reader.sees(hwang);
      await reader.presses({ role: 'link', name: 'Han Yu-rim' });
      await reader.sees({ role: 'heading', name: /^Han Yu-rim/ });
      await reader.sees({ role: 'link', name: 'student' });
      await reader.presses({ role: 'link', name: 'Show everyone' });
      await reader.seesNo({ role: 'heading', name: /^Han Yu-rim/ });
      // In its middle: an episode or two back.
      await reader.presses({ role: 'slider', name: /^Point in the story/ });
      await reader.seesNo(hwang);
      await reader.findsItIdle();
    },
  },
];
