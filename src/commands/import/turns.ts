/** Turns of phrase in the dossier’s notes that become sentences: by record, what stands there and what it becomes. */
export const turns: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'documents/article-essay-on-the-guarantees': [['the "pretense" must be', 'the "pretense" in it must be']],
  'documents/article-moscow-times-1997-02': [
    [
      "Bush's press secretary: no knowledge of a specific pledge",
      "Bush's press secretary has no knowledge of a specific pledge",
    ],
    ['An early and rarely quoted American voice.', 'It is an early and rarely quoted American voice.'],
  ],
  'documents/article-new-york-times-2022-01': [
    ['The American case on the eve', 'The article gives the American case on the eve'],
  ],
  'documents/article-spiegel-2009-11': [['The article that brought', 'This is the article that brought']],
  'documents/article-tagesspiegel-2019-10': [
    ['A newspaper article that summarises, in its own words,', 'A newspaper article summarises, in its own words,'],
  ],
  'documents/book-talbott-bill-boris-and-nato': [
    [
      "The former deputy secretary's retrospective. It states",
      "The chapter is the former deputy secretary's retrospective. It states",
    ],
    ['no PLANS beyond', 'no plans beyond'],
  ],
  'documents/declaration-founding-act-1997-05-27': [
    [
      'Political, not legally binding, text; agreed on',
      'The Act is a political, not a legally binding, text; it was agreed on',
    ],
  ],
  'documents/declaration-partnership-for-peace-1994-01-10': [['Founding text of', 'This is the founding text of']],
  'documents/hearing-matlock-1990s': [
    ['The American witness most often cited', 'Matlock is the American witness most often cited'],
  ],
  'documents/interview-dumas-2022-02-13': [['Square brackets are', 'The square brackets are']],
  'documents/interview-gorbachev-2008-05': [["Gorbachev's sharpest", "This is Gorbachev's sharpest"]],
  'documents/interview-gorbachev-2014-10-16': [
    ['The interview that both sides of the dispute quote.', 'Both sides of the dispute quote this interview.'],
  ],
  'documents/interview-shevardnadze-2009-11': [
    ['Translation matters: German "war', 'Translation matters: the German "war'],
  ],
  'documents/letter-yeltsin-clinton-1993-09-15': [['is a separate entry', 'has a record of its own']],
  'documents/memcon-baker-gorbachev-1990-05-18': [
    ['The meeting (11:00 to 16:00) at which', 'This is the meeting (11:00 to 16:00) at which'],
  ],
  'documents/memcon-kohl-gorbachev-1990-02-10': [['The talk after which', 'This is the talk after which']],
  'documents/press-conference-baker-moscow-1990-02-09': [
    [
      'The public side of the Moscow visit, late in the evening of 9 February; released',
      'This is the public side of the Moscow visit, late in the evening of 9 February; the transcript was released',
    ],
  ],
  'documents/press-conference-bush-kohl-1990-02-25': [
    [
      "The public position two weeks after Baker's talk in Moscow: united Germany a full member",
      "The public position two weeks after Baker's talk in Moscow is that united Germany is to be a full member",
    ],
  ],
  'documents/press-statement-kohl-1990-02-10': [
    [
      'What Kohl told the press after his talk with Gorbachev: the Germans',
      'Kohl told the press after his talk with Gorbachev that the Germans',
    ],
  ],
  'documents/press-statement-nato-facts-2014-04-12': [
    ["NATO's official answer after", "This is NATO's official answer after"],
  ],
  'documents/record-genscher-hurd-1990-02-06': [['is a separate entry', 'has a record of its own']],
  'documents/soviet-record-gorbachev-baker-1990-02-09': [
    ["The Soviet side's account", "This is the Soviet side's account"],
  ],
  'documents/soviet-record-kohl-gorbachev-1990-02-10': [
    ['The Soviet account of the same talk.', 'This is the Soviet account of the same talk.'],
  ],
  'documents/speech-genscher-tutzing-1990-01-31': [
    ['The first public formula:', 'The speech has the first public formula:'],
    ['(separate entry)', '(a record of its own)'],
  ],
  'documents/statement-ottawa-1990-02-13': [
    [
      'Announced beside the Open Skies conference of NATO and Warsaw Pact foreign ministers: the start',
      'The statement was made beside the Open Skies conference of NATO and Warsaw Pact foreign ministers and announced the start',
    ],
  ],
  'documents/treaty-two-plus-four-1990-09-12': [
    ['The only legally binding text', 'This is the only legally binding text'],
  ],
  'documents/vermerk-genscher-shevardnadze-1990-02-10': [
    [
      "The German note of the foreign ministers' talk, 16:00 to 18:30.",
      "This is the German note of the foreign ministers' talk, 16:00 to 18:30.",
    ],
  ],
};
