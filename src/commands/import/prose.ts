/**
 * Sentences laid over the dossier’s notes: no fragments, no instructions to ourselves, and no
 * words of a record beyond those that an open excerpt prints.
 */
type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By record and field. An empty sentence takes the dossier’s away. */
export const prose: Sentences = {
  'claims/baker-put-the-formula-three-times': {
    statement:
      "On 9 February 1990 Baker put to Gorbachev three times in one conversation, in different words, a formula by which neither NATO's jurisdiction nor its forces would spread to the east.",
  },
  'claims/assurances-limited-to-the-gdr': {
    statement:
      "What Baker, Kohl and Genscher said in February 1990 concerned only the territory of the GDR: NATO's jurisdiction and its forces there.",
  },

  'quotes/genscher-1990-01-31-no-expansion-of-nato-territory': {
    context:
      'Genscher speaks on German unity in a European framework. It is a demand on NATO: the alliance ought to declare this. According to the texts that circulate it begins with a reference to whatever happens in the Warsaw Pact; that opening is confirmed for his speech of 9 February.',
    notes:
      'The speech was public and not addressed to Gorbachev. Two German texts of the whole passage circulate and are held back; the words printed are those that the host academy quotes, with the singular "Grenze".',
  },
  'quotes/genscher-1990-01-31-soviet-security-interests': {
    context: 'The passage follows the demand on NATO in the speech at Tutzing.',
    notes: 'The spelling of one of the texts that circulate suggests a later transcription.',
  },
  'quotes/genscher-1990-02-02-all-other-eastern-countries': {
    context: 'After two hours of talks with Baker, Genscher speaks to the press for both of them.',
  },
  'quotes/genscher-1990-02-09-whatever-happens-in-the-warsaw-pact': {
    context:
      'Genscher speaks at a conference of the Stockholm institute SIPRI in Potsdam, on the day on which Baker spoke with Gorbachev in Moscow. He says what NATO can contribute to stability if it declares this, and calls it a contribution to the predictability of Western policy.',
    notes:
      'This is his second speech with the formula of Tutzing. It was read on one private page only; the page marks an omission with (...). The words are addressed to NATO and the public, not to Moscow.',
  },
  'quotes/genscher-hurd-1990-02-06-elsewhere-in-eastern-europe': {
    context: 'Genscher tells his British colleague what he had said to Baker.',
    notes: "His words are known here only in a newspaper's paraphrase.",
  },
  'quotes/baker-gorbachev-1990-02-09-no-unilateral-advantage': {
    context: 'Baker says this just before the points on neutrality and on NATO; it takes up the theme of Malta.',
    notes: 'The sentence does not mention NATO.',
    binding_note: 'It is a general statement about conduct, without any words on NATO.',
  },
  'quotes/baker-gorbachev-1990-02-09-two-plus-four-better': {
    context: 'Gorbachev had asked how Baker saw the formula for talks of the two German states and the four powers.',
  },
  'quotes/baker-gorbachev-1990-02-09-guarantee-in-two-plus-four': {
    context:
      'The sentence continues the "inch" passage in the Soviet record and ties the guarantee to the future Two Plus Four talks.',
    notes:
      'It speaks of a "military organisation", not of membership. The English is Sir Rodric Braithwaite\'s; the translation of the National Security Archive uses another word and was not seen at a reliable place. The released US memcon was not read at this place.',
    binding_note:
      'It is a proposal of what the Two Plus Four talks should guarantee. The treaty that came out of them has a limit for the territory of the GDR only.',
  },
  'quotes/baker-gorbachev-1990-02-09-something-better': {
    context: "A discussion of the Soviet record places the words directly after the offer on NATO's jurisdiction.",
    notes:
      "They are a fragment that a commenter quotes from the Archive's translation, and matter for the reading that the offer was a hypothesis.",
  },
  'quotes/baker-gorbachev-1990-02-09-would-you-prefer': {
    context:
      "Baker asks this later in the same talk: which Germany would Gorbachev prefer? The answer is redacted in the released US record and known from the Soviet record and from Baker's letter to Kohl.",
    notes:
      'The sentence asks which united Germany Gorbachev would prefer, not whether NATO will move eastward. A German and a Russian form of the Soviet record are held back (cut, or translated through English).',
  },
  'quotes/gorbachev-baker-1990-02-09-zone-unacceptable': {
    notes:
      'He refuses an extension of the "zone" of NATO; whether that means the GDR or every state to the east is the dispute. The answer is redacted in the released US memcon. Three English wordings circulate (scholars and Der Spiegel, the Archive\'s essay, and the letter to Kohl, which was not read at this place).',
  },
  'quotes/baker-gorbachev-1990-02-09-i-agree': {
    context: "Baker says this after Gorbachev's remark that an extension of the zone of NATO was unacceptable.",
    notes:
      'The words stand here in a German press form, in the first person singular. The editors of the National Security Archive also say that Baker agreed with Gorbachev\'s statement; whether the record has "I" or "we" was not checked.',
    binding_note:
      'The words are assent in conversation. Some read them as the moment at which the two sides agreed; others as assent to a preference in an exploratory talk that was superseded within weeks.',
  },
  'quotes/baker-1990-02-09-ironclad': {
    context:
      'The words were held out as part of a settlement of German unification. The addressee is not named in the article, whose sentence can be taken to mean the talk with Gorbachev; the words are usually placed in the talk with Shevardnadze.',
    notes: '',
    binding_note: 'According to the article that quotes them the words were an inducement in a negotiation.',
  },
  'quotes/baker-notes-1990-02-09-juris': {
    context:
      'Baker wrote notes by hand during the talks in Moscow, with stars beside key words: the outcome that he had in mind.',
    notes: "A translation must not be turned back into English as Baker's words.",
  },
  'quotes/kohl-gorbachev-1990-02-10-nato-territory': {
    notes:
      "This is the clearest case of two records of one utterance: the present territory of the GDR in the German record, the whole sphere of NATO's activity in the Soviet one (in Braithwaite's English). The scope given here is that of the first witness.",
  },
  'quotes/kohl-1990-02-10-sole-right-of-the-german-people': {
    context:
      "In his press statement the same evening Kohl says what the German side had won. NATO's borders do not occur in the passage.",
  },
  'quotes/genscher-shevardnadze-1990-02-10-not-expand-to-the-east': {
    notes: 'The German note gives indirect speech and is known through Der Spiegel 48/2009.',
  },
  'quotes/genscher-shevardnadze-1990-02-10-quite-generally': {
    context: 'Genscher added this, according to Der Spiegel, because the conversation had mainly been about the GDR.',
    binding_note: 'What holds for the sentence before it holds for this one.',
  },
  'quotes/woerner-1990-02-11-military-reach': {
    context: "Wörner spoke after talks with President Bush, two days after Baker's talk in Moscow.",
    notes: "What is known is a reporter's sentence, not a quotation of Wörner.",
  },
  'quotes/six-ministers-1990-02-13-neighboring-states': {
    context:
      "The sentence names the purpose of the meetings of the two German and the four allied foreign ministers. The security of neighbouring states is in the mandate; NATO's later borders are not mentioned.",
  },
  'quotes/bush-1990-02-25-full-member': {
    context: 'Bush says this in his opening statement at the joint news conference with Helmut Kohl.',
  },
  'quotes/bush-1990-02-25-special-military-status': {
    context:
      'The sentence follows the statement that united Germany should be a full member of NATO, including its military structure. It was the public formula from then on.',
    binding_note:
      'It is a public statement of policy by two heads of government; it became law, in another form, with the treaty of September 1990.',
  },
  'quotes/two-plus-four-1990-09-12-article-5-3': {
    context:
      'This is the last sentence of Article 5 (3), for the time after the Soviet withdrawal; "that part of Germany" is the former GDR with Berlin. It has no end date.',
    notes:
      'It is the only written limit on NATO forces that came out of 1990. German troops assigned to NATO are allowed there; foreign troops and all nuclear weapons are not. An Agreed Minute leaves the application of "deployed" to the German government.',
  },
  'quotes/two-plus-four-1990-09-12-article-6': { context: 'Article 6 concerns united Germany only.' },
  'quotes/gorbachev-2014-10-16-not-discussed': {
    context:
      "Gorbachev was asked whether the Western partners lied and why Baker's promise was not legally encoded. He begins his answer with this and goes on to what was discussed, the GDR.",
  },
  'quotes/gorbachev-2014-10-16-gdr-military-structures': {
    context:
      "This is the second step of the same answer: what was discussed instead, and where Baker's sentence belongs.",
  },
  'quotes/gorbachev-2014-10-16-political-obligation': {
    context:
      'In the third step of the answer he calls it a political obligation that was fixed and fulfilled. In the context of the answer this is the limit for the GDR.',
  },
  'quotes/gorbachev-2014-10-16-violation-of-the-spirit': {
    context:
      'At the end of the same answer he calls the decision to enlarge, of 1993, a breach of the spirit, while the obligations on Germany are observed.',
  },
  'quotes/major-yazov-1991-03-05-no-circumstances': {
    context: 'Major speaks to the Soviet defence minister, five months after German unity.',
    notes:
      "The record is indirect speech from Ambassador Braithwaite's diary, as he gave it to Parliament. In December 2021 Lavrov cited Yazov for it.",
    binding_note:
      'It is a statement of what Major himself foresaw. It is about eastern Europe by name and by a head of government; whether an assurance given in that form binds politically is disputed.',
  },
  'quotes/hurd-bessmertnykh-1991-03-26-no-plans': {
    context: 'Braithwaite lists the sentence among the assurances of 1991.',
    notes: 'The words are indirect speech; "[T]" is Braithwaite\'s.',
    binding_note:
      'It is a statement about plans at that time. By its words it does not speak of the future; given to a foreign minister who asked, it could be taken as an assurance.',
  },
  'quotes/nsa-2017-12-12-cascade': { context: 'With these words the posting opens.' },
  'quotes/braithwaite-rus0021-officials-did-say': {
    context: 'This is the fourth point of his summary; he dates the clearest statements after German unity, in 1991.',
  },
  'quotes/dumas-2022-02-13-discussion': {
    context: 'Dumas speaks of the second Soviet request in the Two Plus Four talks.',
    notes:
      'He speaks of moving NATO troops into the regions of the Warsaw Pact, not of membership. It is a recollection after 32 years.',
  },
  'quotes/gorbachev-2009-04-02-not-a-centimetre': {
    context: 'In an interview with Bild on the eve of a NATO summit Gorbachev names Kohl and Baker.',
  },
  'quotes/shevardnadze-2009-11-could-not-believe': {
    context:
      'Shevardnadze was confronted with the German record of 10 February 1990 and asked why he got nothing on paper. He does not deny the words of the record.',
  },
  'quotes/zoellick-2022-no-promise': { context: "Zoellick speaks of Putin's justification of the war." },
  'quotes/gorbachev-2014-11-08-mythos': {
    context: 'Gorbachev was asked whether it is a myth that he was cheated by the West over eastern enlargement.',
  },
  'quotes/bennett-2018-03-12-no-blanket-assurance': {
    context: "Bennett argues against the National Security Archive's posting.",
  },
  'quotes/braithwaite-rus0021-language-was-loose': { context: 'This is the third point of his summary.' },
  'quotes/zelikow-1995-08-10-new-position': {
    context: "Zelikow tells how Washington came to another formula on the day of Baker's talk.",
    notes:
      'The article was read in a copy on a forum. It says when Washington changed its position, not when Moscow was told.',
  },
  'quotes/sarotte-2014-09-contrary-to-both': { context: 'The sentence stands in the conclusion of the article.' },
  'quotes/shifrinson-2016-informal-assurances': { context: 'The sentence stands in the first half of the abstract.' },
  'quotes/sarotte-2023-10-what-is-a-promise': { context: 'Sarotte was asked directly whether the West promised.' },
  'quotes/genscher-2009-over-the-hurdle': {
    context:
      'Genscher explains why he spoke as he did at Tutzing: to help the Soviet leaders over the hurdle of a united Germany in NATO.',
  },
  'quotes/chrobog-1991-03-06-elbe': {
    binding_note: 'Among Western officials the words report what had been conveyed; they were not said to Moscow.',
  },
  'quotes/thatcher-gorbachev-1990-06-08-full-member': {
    notes: "The words are second-hand: Teltschik's diary on what the British told Bonn.",
  },
  'quotes/bush-gorbachev-1990-07-17-choose-alliance': {
    context: 'Bush speaks by telephone, the day after the press conference in the Caucasus.',
  },
  'quotes/gorbachev-2017-06-13-legally-impossible': {
    context: "Gorbachev answers Putin's remark that not fixing it on paper was his mistake.",
  },
  'quotes/palazhchenko-2022-09-04-only-germany': {
    context: 'He was asked why the general secretary did not raise the question and simply believed the United States.',
  },
  'quotes/kramer-2009-04-at-no-point': {
    context: "This is the article's key sentence on the talk of Baker and Gorbachev on 9 February 1990.",
  },
  'quotes/zelikow-1995-08-10-territory-of-the-former-gdr': {
    context:
      'Zelikow, a participant who had become a historian, answers the Russian complaint about enlargement in a newspaper article.',
    notes:
      "The article was read in a copy on a forum. It predates the publication of the German record of 10 February 1990 and of Genscher's wider words.",
  },
  'quotes/putin-2016-01-05-bahr': { context: 'The words come from unpublished Soviet records, according to Putin.' },
  'quotes/baker-2009-the-east-meant-east-germany': {
    notes: "The words are Bradley's, not a direct quotation of Baker.",
  },
  'quotes/baker-gdr-only-never-any-discussion': { context: 'Baker speaks of the scope of his words of February 1990.' },
  'quotes/teltschik-2019-07-exclusively-german': {
    context: "Teltschik replies to Klaus von Dohnanyi on the meaning of Baker's letter of 10 February 1990.",
  },
  'quotes/nsa-2017-12-12-not-narrowly-limited': { context: 'This is a key finding of the posting.' },
  'quotes/matlock-1990s-clear-commitment': { context: 'Kramer quotes the words as the view that he rejects.' },
  'quotes/shevardnadze-2009-11-no-topic': {
    context: 'This is the last sentence of the same answer.',
    notes: 'The German "war überhaupt kein Thema" (was not a topic at all) became English "was out of the question".',
  },
  'quotes/mcnamara-us-pledged': {
    context: 'Kramer quotes the sentence; McNamara was not in office in 1990 and relied on an earlier book.',
  },
  'quotes/gates-2000-07-23-led-to-believe': {
    context: 'Gates speaks in an oral history of the Bush presidency. He criticises the policy of the 1990s.',
  },
  'quotes/sofa-notes-1990-09-25-approval': {
    context:
      'The paragraph says what allied forces may do in Berlin and the five eastern Länder. The territorial application of the forces agreements was not extended to the east.',
    notes: 'The text is consolidated, as later amended.',
  },
  'quotes/braithwaite-rus0021-treaty-contained-nothing': {
    context: 'This is the first point of the summary of his written evidence to Parliament.',
  },
  'quotes/putin-2017-not-on-paper': { context: 'Putin speaks of Gorbachev and the promise.' },
  'quotes/lavrov-2025-04-12-handshakes': { context: 'Lavrov explains why there was no written guarantee.' },
  'quotes/matlock-2008-not-legally-binding': {
    context: 'Matlock says this after telling how Baker promised that NATO would not expand eastward.',
  },
  'quotes/lavrov-2022-12-07-ironclad-despite-verbal': {
    context: 'Lavrov speaks at the Primakov Readings on Western memoirs.',
  },
  'quotes/gorbachev-2014-11-21-spirito': {
    context: 'Gorbachev speaks at the presentation of his book "After the Kremlin".',
  },
  'quotes/shifrinson-2017-12-major-reasons': {
    context: "Shifrinson comments on the National Security Archive's posting.",
  },
  'quotes/talbott-2019-no-plans': { context: 'The sentence stands in a retrospective chapter.' },
  'quotes/nato-2014-04-12-no-such-pledge': {
    context:
      'NATO answers the claim, as it puts it, that American and German officials promised in 1990 no expansion, no infrastructure and no permanent troops in the east.',
  },
  'quotes/founding-act-1997-05-27-choose-the-means-of-security': {
    context: 'The clause stands among the principles of section I on which NATO and Russia agree.',
    notes:
      'Russia signed it in 1997. The clause names "the means to ensure their own security", not membership of an alliance.',
  },
  'quotes/radchenko-2020-09-22-inclusive-of-russia': { context: 'The sentence stands in the abstract.' },
  'quotes/bush-gorbachev-1989-12-berlin-wall': {
    notes: "The words say nothing on NATO. They were read in reprints of the Archive's essay, not in the record.",
  },
  'quotes/mitterrand-gorbachev-1990-05-25-dismantling-the-blocs': {
    context: 'Mitterrand said that he favoured this, according to the National Security Archive.',
    notes: 'The words are quoted inside a summary; which of the Mitterrand records they come from was not checked.',
  },
  'quotes/sarotte-2021-hypothetical-bargain': { context: 'The sentence stands at the opening of the book.' },
  'quotes/goldgeier-2016-07-conversation-over': {
    context: 'Goldgeier speaks of the status of the conversation of February 1990.',
  },
  'quotes/nsa-2017-12-12-he-agreed': {
    context: 'The sentence of the essay concerns the talk of Baker ("He") with Gorbachev on 9 February 1990.',
  },
  'quotes/nsa-2017-12-12-redacted-answer': {
    context: 'The sentence stands in the description of the American record of 9 February 1990 (Document 05).',
    notes:
      'It says where Gorbachev\'s answer stands and where it was redacted. "such an expansion" is the editors\' paraphrase.',
  },
  'quotes/gorbachev-2009-bradley-one-inch': {
    context: "This is Gorbachev's account of the offer, as told by Bradley.",
  },
  'quotes/putin-2021-12-23-not-one-inch': {
    context: 'Putin speaks of the security guarantees demanded in December 2021.',
    notes: 'He names no speaker and no record, and dates the words to "the nineties".',
  },
  'quotes/gorbachev-2008-05-americans-promised': {
    context: 'Gorbachev gave an interview in Paris on a possible new Cold War.',
    notes:
      'He puts the limit at "the boundaries of Germany". The middle of the sentence is spelled and punctuated differently in the copies and is left out.',
  },
  'quotes/christopher-yeltsin-1993-10-22-no-exclusion': {
    context:
      "Christopher explains why Clinton will propose a Partnership for Peace open to all. The words are the cable's indirect speech.",
    binding_note:
      'It is an assurance of inclusion, not on its face an undertaking that nobody would join NATO; how Yeltsin could understand it is disputed.',
  },
  'quotes/nsa-2018-03-16-partnership-as-alternative': { context: 'With these words the posting on Yeltsin opens.' },
  'quotes/yeltsin-christopher-1993-10-22-genius': {
    context: "Yeltsin answers Christopher's account of the Partnership for Peace.",
  },
  'quotes/clinton-yeltsin-1994-07-05-focus-on-partnership': {
    context:
      'Clinton telephones before his journey to Riga, Warsaw and Naples; two days later he repeated in Warsaw that enlargement was no longer a question of whether.',
  },
  'quotes/clinton-1994-12-05-no-veto': {
    context: 'Clinton speaks to the heads of state of the CSCE, minutes before Yeltsin.',
  },
  'quotes/yeltsin-1994-12-05-cold-peace': {
    context:
      'Yeltsin speaks directly after Clinton had said that no outside country may veto expansion. In the passages read he does not invoke a promise of 1990.',
  },
  'quotes/kieninger-2019-no-double-game': { context: 'Kieninger argues against the thesis of a double game.' },
  'quotes/shifrinson-2016-exploit-weaknesses': { context: 'The sentence stands in the second half of the abstract.' },
  'quotes/fitzwater-1997-02-that-was-the-meaning': {
    context:
      'Fitzwater was asked whether there was a formal promise; Gerasimov, his Soviet counterpart, sat beside him.',
  },

  'documents/press-statement-genscher-baker-1990-02-02': {
    notes:
      'The German version ends with "ganz generell" (quite generally), the English with "all the other Eastern countries". Philippe Lemoine says that Mark Kramer quotes only the first half and adds that eastern Germany is meant. A page with the film doubts whether the word NATO can be heard in it. Lemoine prints "and the security", Kramer "and security"; which was said was not checked against a recording.',
  },
  'documents/speech-woerner-hamburg-1990-02-08': {
    notes: "The line breaks are those of NATO's page. An educational site prints a further excerpt.",
  },
  'documents/speech-genscher-potsdam-1990-02-09': {
    notes:
      'The speech was read on a private German page, which names its source in footnotes and marks an omission. Here the plural "Grenzen" stands.',
  },
  'documents/memcon-baker-gorbachev-1990-02-09': {
    summary:
      "This is the American record of the meeting in which, according to the National Security Archive, Baker three times tried the formula that NATO would move neither its jurisdiction nor its forces eastward in return for Soviet acceptance of a united Germany tied to NATO. On its face the passage is about Germany; in the passages read it contains no word about membership for Poland, Hungary or Czechoslovakia, and no agreement was signed. The released copy redacts Gorbachev's answer.",
    notes:
      'The text was read in the description of the National Security Archive\'s editors as copied on other pages; a machine transcription of pages 5 and 6 posted on a German forum agrees with it where they overlap, but is held back for the rest. "jurisdiction for forces of NATO" is the wording as released; the Soviet record speaks of "military jurisdiction", a German translation of it of jurisdiction or military presence, the later question of "current jurisdiction". The editors say that the declassifiers redacted Gorbachev\'s answer. The memorandum is not to be confused with the Soviet record of the same meeting.',
  },
  'documents/memcon-baker-shevardnadze-1990-02-09': {
    summary:
      'This is the talk with the Soviet foreign minister that went with the Kremlin meeting; the record itself was not read. A newspaper quotes words on guarantees from an American record of 9 February, which are usually placed here; they are held back until the record has been read.',
    notes:
      "The words were read in a copy of a newspaper article. It attributes them, after a declassified memorandum, to Baker's visit to Moscow, in a sentence that can be taken to mean the talk with Gorbachev. That they belong to the talk with Shevardnadze, as is usually said, and how they are spelled there, was not verified.",
  },
  'documents/notes-baker-1990-02-09': {
    summary:
      "These are Baker's own jottings, with stars beside key words, on the outcome that he had in mind for Germany and NATO. Sarotte says that they were, at that moment, apparently the only document recording such an assurance. They are notes for himself, not a commitment. Their words are held back until the facsimile or its English print has been read.",
    notes:
      'Only translations were read: a Russian one of an article by Sarotte, and a German rendering attributed to the Frankfurter Allgemeine, which changes the meaning of a word.',
  },
  'documents/soviet-record-gorbachev-baker-1990-02-09': {
    notes:
      'Two English texts exist: the National Security Archive\'s translation of the Gorbachev Foundation record and the excerpt of the Wilson Center Digital Archive, which marks that two pages are left out in the original. A German edition (Galkin and others, Michail Gorbatschow und die deutsche Frage, 2011) prints the talk from p. 310. Marc Trachtenberg cites the record, p. 5, for the "inch" words. The Blätter and the Frankfurter Rundschau date the talk to 8 February; the records date it to 9 February. The Russian text itself was not read. Four forms of single sentences (blog, forum and Russian translations) are held back.',
  },
  'documents/letter-baker-kohl-1990-02-10': {
    summary:
      "The letter was written in Moscow for Kohl to read before he saw Gorbachev. It reports Soviet fears, recommends Two Plus Four and gives Baker's question and Gorbachev's answer in quotation marks: it preserves the answer that is redacted in the released US memcon. It is a report to an ally, not a commitment to Moscow. Its key question is given here only in Horst Teltschik's German translation.",
    notes:
      'The printed editions differ in small words: "it won\'t surprise you" (Sonderedition, as scanned by the National Security Archive) against "it will not surprise you" (CEU Press). The editors of Masterpieces of History call attention to Baker\'s remark that Gorbachev\'s response was equivocal. The letter was left with the West German ambassador; Teltschik writes that he received it at the airport in Moscow.',
  },
  'documents/memcon-kohl-gorbachev-1990-02-10': {
    notes:
      "The text is indirect speech of the German note-taker, in the transcription of a reader of the printed edition on a forum. The page numbers are those given there. Teltschik's diary (329 Tage, p. 139) also limits the remark to the GDR.",
  },
  'documents/vermerk-genscher-shevardnadze-1990-02-10': {
    notes:
      "The text is indirect speech of the German note-taker, read only through Der Spiegel as copied on other pages. Der Spiegel adds that Shevardnadze answered that he believed all the minister's words. The copies differ in typography (Nato, NATO; with and without quotation marks).",
  },
  'documents/article-los-angeles-times-1990-02-12': {
    notes: "The words are a reporter's, not a quotation of Wörner. They were read at a mirror of the newspaper's page.",
  },
  'documents/notes-stepanov-mamaladze-1990-02-12': {
    summary:
      "These are jottings kept in Shevardnadze's delegation at the Open Skies conference, three days after Moscow, with Baker arguing for Two Plus Four. The National Security Archive prints a page of them as evidence that Baker repeated the non-extension of jurisdiction; that sentence was not read. They are rapid notes, in part hard to assign to a speaker.",
    notes: 'The text is machine-read from the Archive\'s scan ("2 4" stands for 2+4).',
  },
  'documents/statement-ottawa-1990-02-13': {
    notes:
      'The Open Skies conference met from 11 to 14 February 1990 (bpb Deutschland-Chronik). Smaller allies and Poland complained at being left out.',
  },
  'documents/press-conference-bush-kohl-1990-02-25': {
    notes:
      'The text is the White House transcript, as printed by the American Presidency Project. The closed talks of 24-25 February are another document. A newspaper article (The New York Times, January 2022) says that Baker dropped the word "jurisdiction" after his return from Moscow.',
  },
  'documents/cable-us-embassy-bonn-1990-02': {
    summary:
      'The cable reports the Tutzing speech to the Secretary of State before Baker travelled to Moscow. Its English rendering of the key line is the one most often quoted in English. It shows that Washington knew the formula at once; it does not show that Washington accepted it, and it is not a statement to Moscow.',
    notes:
      "The title is that given by Regnum. The English words are the embassy's translation, not Genscher's own. They were read only as quoted in reports on the release of 2017.",
  },
  'documents/interview-gorbachev-2014-10-16': {
    notes:
      'One forum copy puts a subject of its own in brackets before "was definitely a violation"; it is not used. Those who deny a promise usually stop after "Western leaders didn\'t bring it up either"; those who affirm one begin at "violation of the spirit". Small words differ between copies ("wasn\'t", "was not"). The Russian was read on the page of a conference of 2016 on Gorbachev, the English on pages that reproduce the Russia Beyond the Headlines text; one sentence between "And fulfilled." and the sentence on the decision of 1993 is missing here. What the interviewer gives as Baker\'s words ("NATO will not move one inch further east") is not the wording of any record.',
  },
  'documents/article-afp-2014-10-31': {
    summary:
      'The article interviews former Soviet officials on the anniversary and shows that a feeling of betrayal was common among them in 2014.',
  },
  'documents/memcon-baker-gorbachev-1990-05-18': {
    notes:
      "The nine points themselves were not read. William Taubman's biography of Gorbachev (Russian edition) lists them: NATO more political than military; Germany renounces nuclear, biological and chemical weapons; Soviet troops may stay in the GDR for a set time while NATO troops are not brought in; faster conventional arms cuts; talks on short-range nuclear arms; the CSCE as a foundation of the new Europe.",
  },
  'documents/article-bpb-deutschland-chronik-1990-07': {
    summary:
      'The chronicle summarises the results of the talks of Kohl and Gorbachev in July 1990 in numbered points. Everything in it concerns Germany and the territory of the GDR.',
    notes:
      "The wording is the chronicle's, not Kohl's. The troops in the second sentence are German ones. The date of the page is not known.",
  },
  'documents/article-new-york-times-2022-01': {
    notes:
      'The article was read on a blog that reproduces it; The Straits Times prints it from The New York Times with small changes of style, before the Geneva talks of 10 January 2022.',
  },
  'documents/article-independent-1993-10-22': {
    summary:
      "The agency's report of the same day: the Kremlin press service said that Yeltsin supported the proposals in principle, and the agency described them as plans to expand the alliance eastward. It is evidence against reading the meeting as a clear promise of non-membership, and evidence of how blurred the message was.",
    notes: 'The page is dated Friday 22 October 1993; the text says "yesterday" (print edition of 23 October).',
  },
  'documents/article-what-yeltsin-heard-2018-03-16': {
    summary:
      "The posting publishes US and Russian documents of 1991-1997. Its thesis is that US officials led Yeltsin to believe in 1993 that the Partnership for Peace was the alternative to NATO expansion. The essay also gives Christopher's own, contrary account. It concerns what Yeltsin heard about policy in 1993-1995, not a promise made in 1990.",
    notes:
      "In the posting Document 7 is Christopher's talk with Kozyrev and Document 8 his talk with Yeltsin, both of 22 October 1993.",
  },
  'documents/article-goldgeier-2016': {
    summary:
      "Goldgeier argues that 1993, not 1990, is where Russian complaints have more substance; Baker's February words were superseded in the negotiation.",
    notes:
      'The article was published in July 2016 and republished in November 2019. The words that Goldgeier puts in quotation marks are taken from the US and Soviet records of 9 February 1990.',
  },
  'documents/article-spiegel-2009-11': {
    notes:
      'The issue is 48/2009 of 23 November 2009; the English version is of 26 November 2009. A page that copies it gives 22 November.',
  },
  'documents/article-essay-on-the-guarantees': {
    summary:
      'The essay gives the Russian and the Western reading and ends with "spirit" against "letter". It is one of the three texts from which this collection started.',
  },
  'documents/book-sarotte-2021': {
    summary:
      "This is the broadest archival account. It calls Baker's words a hypothetical bargain and shifts the weight from 1990 to the choices of the 1990s.",
    notes:
      "Line breaks and the note number are those of the scan that was read. The words in quotation marks match Baker's letter to Kohl; the note was not read.",
  },
  'documents/article-what-gorbachev-heard-2017-12-12': {
    summary:
      'The posting of some thirty documents, with an introductory essay ("cascade of assurances"), changed the public debate.',
    notes:
      'The essay was read in reprints, which agree word for word. Its English of Gorbachev\'s answer differs from that of James Goldgeier and of Der Spiegel. The Archive\'s reading is contested: Kirk Bennett ("What Gorbachev Did Not Hear", 2018) and Pavel Palazhchenko, in his chapter on the debate, answer it.',
  },
  'documents/record-hurd-bessmertnykh-1991-03-26': {
    summary:
      'The British foreign secretary tells the new Soviet foreign minister that NATO has no plans to include the countries of eastern and central Europe. It is a statement about plans at that time; by its words it does not bind the future.',
  },
  'documents/hearing-braithwaite-rus0021': {
    summary:
      'The British ambassador of the time lists the assurances of 1990 and 1991 and judges them: nothing in the treaty, no negotiated text, some loose language before the settlement, and after it responsible Western officials who did say that NATO would not be enlarged. It is a compact statement by a witness on the British side that gives something to each reading.',
  },
  'documents/interview-dumas-2022-02-13': {
    summary:
      'The French foreign minister of 1990, aged 99, recalls that the Soviet side asked for an undertaking that NATO troops would not move into the Warsaw Pact area, and that Baker supported it. He is a Western participant who affirms such a discussion, in a recollection after 32 years.',
  },
  'documents/interview-gorbachev-2014-11-08': {
    notes:
      'The interview was read in a forum post that copies a Neues Deutschland article headed "Gorbatschow: Westen hat Versprechen gebrochen" and names its address. The word "Mythos" was the interviewer\'s; Gorbachev took it over. The Russian subtitles of a film copy agree in sense. The date follows from the weekday in the article and the anniversary weekend.',
  },
  'documents/article-bennett-2018': {
    summary: 'A retired US diplomat replies to the National Security Archive posting of December 2017.',
  },
  'documents/article-zelikow-1995-08-10': {
    summary:
      "This is an early answer of a member of the American staff of 1990 to the Russian complaint: the talks of early February 1990 concerned the territory of the GDR, nobody was thinking of states further east, and Washington replaced Genscher's and Baker's formula within hours. It is an argument by a participant on one side; it predates the publication of the German record of 10 February 1990 and does not deal with the statements of 1991 in the part read.",
    notes:
      "The article was read in a copy on a forum, which gives the newspaper's address and not the author; title and author are from bibliographies.",
  },
  'documents/article-sarotte-2014': {
    summary:
      'The verdict has two sides: enlargement beyond Germany was discussed early, against the American denial; but Gorbachev never obtained a promise, against the Russian claim.',
    notes: 'The article was read in a forum post that copies its end; a Harvard page confirms title and issue.',
  },
  'documents/article-shifrinson-2016': {
    summary:
      'This is the main scholarly case that informal non-expansion assurances were given, combined with the thesis that Washington kept its options open and exploited Soviet weakness.',
  },
  'documents/interview-sarotte-2023-10': {
    summary: 'The historian answers the question whether the West promised, in two steps.',
  },
  'documents/interview-genscher-2009': { notes: 'The line break is that of the page.' },
  'documents/telegram-quadripartite-bonn-1991-03-06': {
    notes:
      'The record is in English. Chrobog\'s sentences are given as Die Welt transcribed them from the facsimile shown by Der Spiegel; Seitz\'s were read only in German press translation. Other English versions in circulation are translations back and are held back. Die Welt and Der Spiegel translate Chrobog differently (with and without "wollen"). "Elbe" is printed; the Oder must have been meant according to Der Spiegel and Kommersant. The annotated edition concludes that the record carries no legally binding promise. The German Foreign Office answered in February 2022 that neither the Two Plus Four treaty nor the Founding Act contains a commitment (as reported by TASS and RT). Some pages say wrongly that Chrobog wrote the note. The meeting was on 6 March, the telegram is of 7 March 1991.',
  },
  'documents/diary-teltschik-1990-06': {
    summary:
      'The diary tells what the British told Bonn about the Thatcher-Gorbachev meeting in Moscow on 8 June 1990. Thatcher insisted on full German membership of NATO; Gorbachev spoke of alliances growing together and a declaration of NATO and the Warsaw Pact. Nothing is reported on the membership of other states.',
    notes:
      'The account is second-hand: Teltschik reports the British ambassador and a letter of Thatcher. The entry of 18 June places the talks on the Friday before; 8 June 1990 was a Friday ten days earlier.',
  },
  'documents/press-statement-gorbachev-2017-06-13': {
    summary:
      "Gorbachev replies to Putin's remark to Oliver Stone that not fixing the promise on paper was his mistake. At that time, he says, it was legally impossible even to discuss it, since two blocs existed and the Warsaw Pact states did not raise it.",
  },
  'documents/article-kramer-2009': {
    summary:
      'This is the standard statement of the "myth" position. It holds that the records of the talks of Baker, Kohl and Gorbachev in February 1990 deal with Germany only, and that enlargement beyond Germany was on nobody\'s agenda.',
  },
  'documents/interview-putin-2016-01-05': {
    notes: 'The interview is of 5 January and was published on 11 January 2016.',
  },
  'documents/interview-baker-gdr-only': {
    summary: "These are Baker's own later words on the scope, quoted by an author who rejects them.",
    notes: 'The mixed brackets are those of the page. When and to whom Baker said it is not stated.',
  },
  'documents/exchange-of-notes-1990-09-25-sofa': {
    summary:
      'This is the rule now in force on what allied troops may do in Berlin and the five eastern Länder. The territorial application of the forces agreements was not extended to the east; but troops of the sending states have the same status there as in the west, their official activities need the approval of the Federal Government, and that Government decides "taking into account" Article 5 (3) of the Two Plus Four Treaty "in accordance with the Agreed Minute". It is the link between the treaty of 1990 and practice today (transit, exercises, the naval headquarters at Rostock).',
    notes:
      'The Dutch version is consolidated: some paragraphs are marked as lapsed, and the text is as later amended. "Leander" is a misprint for "Laender" in the copy; "dependents" stands as printed.',
  },
  'documents/press-statement-matlock-2008': {
    summary:
      "This is Matlock's most exact formulation: an oral agreement without legal force, which Gorbachev would have had in writing had he asked. It bears against both extremes.",
    notes:
      'The sentence that follows was not read in full. The year is inferred from the mention of Medvedev as president and of the next US president.',
  },
  'documents/press-statement-gorbachev-2014-11-21': { notes: 'The line breaks are those of the agency text.' },
  'documents/press-statement-public-accuracy-2017-12': {
    summary:
      "The press release offers Shifrinson for interviews in the week of the National Security Archive's posting. It is one of the three texts from which this collection started.",
    notes: 'The release is undated; it speaks of the week of the posting of 12 December 2017.',
  },
  'documents/memcons-bush-gorbachev-malta-1989-12': {
    summary:
      'This was the first summit of Bush and Gorbachev, three weeks after the Berlin Wall opened. Bush told Gorbachev that he had not exploited the events in eastern Europe. Both the Archive and critics treat it as the start of the theme of "no unilateral advantage". NATO enlargement was not a subject; the German question was touched only in general.',
    notes:
      "The words were read in reprints of the National Security Archive's essay of 2017; of the memcons only the heading was read. In 2009 the Archive could publish only the Soviet transcript, because the US memcons were still classified. The phrase on not taking advantage, often quoted as Bush's, is the Archive editors' paraphrase in that essay.",
  },
  'documents/article-radchenko-2020': {
    summary:
      'From Russian sources Radchenko finds that enlargement was acceptable to Moscow as long as Russia itself might join; the grievance grew afterwards.',
  },
  'documents/press-conference-putin-2021-12-23': {
    summary:
      'Six days after Russia published its draft treaties Putin uses the slogan "not one inch to the East", placed in "the nineties", without speaker or record.',
  },
  'documents/cable-christopher-yeltsin-1993-10-22': {
    summary:
      'This is the central document of the dispute of the Yeltsin years. Christopher presented the Partnership for Peace as open to all and Yeltsin answered with enthusiasm. Those who defend Christopher point to his later account, that enlargement would come in time, and to the Kremlin press service, which on the same day let it be known that Yeltsin supported a plan described as one to widen NATO.',
    notes:
      'Two sentences and "this is genius!" were read, not the whole exchange. Just before the quoted words the copy has a slip of grammar.',
  },
  'documents/declaration-partnership-for-peace-1994-01-10': { notes: 'The line breaks of the typescript are joined.' },
  'documents/telcon-clinton-yeltsin-1994-07-05': {
    summary: "The call came before Clinton's trip to Riga, Warsaw and Naples.",
  },
  'documents/speech-clinton-budapest-1994-12-05': {
    summary: 'Clinton spoke minutes before Yeltsin. "No veto" is the American position from here to 2022.',
  },
  'documents/speech-yeltsin-budapest-1994-12-05': {
    summary:
      'The speech is a public break: Yeltsin says that Europe risks a cold peace. He does not invoke a promise of 1990 in the passages quoted; his argument is mistrust and division. The newspapers translate the sentence in different ways.',
  },
  'documents/book-kieninger-opening-nato': {
    summary:
      'This is a scholarly statement of the view that there was no pledge and that there were two tracks, and an answer to the thesis of a double game; it dates the Russian claim of a broken pledge to the second half of the 1990s.',
  },

  'events/genscher-in-washington-1990-02-02': {
    summary:
      'After two hours of talks Genscher tells the press, with Baker beside him, that there is no intention to extend the NATO area of defence, and not only as regards the GDR.',
  },
  'events/baker-in-moscow-1990-02-09': {
    summary:
      "On 9 February Baker speaks with Gorbachev and Shevardnadze and tries the formula that NATO's jurisdiction would not move eastward; Gates sees the head of the KGB, and Baker holds a press conference late in the evening. On 10 February he leaves a letter for Kohl.",
  },
  'events/camp-david-1990-02-25': {
    summary:
      'The public position after the talks is full membership of united Germany in NATO and a special military status for the territory of the GDR.',
  },
  'events/two-plus-four-treaty-signed-1990-09-12': {
    summary:
      'The treaty is the final settlement for Germany. It limits forces and nuclear weapons on the territory of the former GDR.',
  },
  'events/gorbachev-interview-2014-10-16': { summary: 'Gorbachev gives an interview to Rossiyskaya Gazeta.' },
  'events/major-and-yazov-1991-03-05': {
    summary: 'The British prime minister speaks to the Soviet defence minister on eastern Europeans and NATO.',
  },
  'events/hurd-and-bessmertnykh-1991-03-26': {
    summary: 'Hurd says that there are no plans in NATO to include the countries of eastern and central Europe.',
  },
  'events/dumas-interview-2022-02-13': { summary: 'Dumas gives an interview to Les Crises.' },
  'events/spiegel-records-2009-11': {
    summary:
      'President Medvedev complains of what was not kept, Der Spiegel publishes the German record of February 1990, and Shevardnadze is interviewed about it.',
  },
  'events/gorbachev-zdf-2014-11-08': { summary: 'Gorbachev speaks on German television on the anniversary weekend.' },
  'events/quadripartite-bonn-1991-03-06': {
    summary: 'The four directors meet on the security of Poland and other eastern European states.',
  },
  'events/caucasus-talks-1990-07-15': {
    summary:
      'United Germany may stay in NATO, and terms are found for the territory of the GDR. Bush telephones Gorbachev on 17 July. On 16 July Wörner speaks to Soviet deputies in Moscow.',
  },
  'events/gorbachev-and-putin-2017-06-13': {
    summary:
      'Putin calls it a mistake that nothing was put on paper; Gorbachev answers that it was legally impossible.',
  },
  'events/gates-oral-history-2000-07-23': { summary: 'Gates speaks in the oral history of the Miller Center.' },
  'events/lavrov-antalya-2025-04-12': { summary: 'Lavrov speaks at the Antalya Diplomacy Forum.' },
  'events/founding-act-1997-05-27': {
    summary: 'The Act was agreed on 14 May, approved by the North Atlantic Council on 16 May, and signed on 27 May.',
  },
  'events/malta-summit-1989-12': {
    summary:
      'Bush and Gorbachev meet for the first time since Bush took office, three weeks after the opening of the Berlin Wall. Bush says that he has not exploited the events in eastern Europe.',
  },
  'events/putin-press-conference-2021-12-23': {
    summary: 'Putin holds his annual press conference, and Stoltenberg replies on the same day.',
  },
  'events/gorbachev-interview-2008-05': { summary: 'Gorbachev gives an interview to The Daily Telegraph.' },
  'events/clinton-yeltsin-telephone-1994-07-05': {
    summary: "The call came two days before Clinton's address in Warsaw.",
  },
  'events/two-plus-four-bonn-1990-05-05': {
    summary: 'Further meetings followed on 22 June (Berlin), 17 July (Paris, with Poland) and 12 September (Moscow).',
  },
  'events/baker-nine-assurances-1990-05-18': {
    summary:
      "The nine points were meant to make a united Germany in NATO acceptable. As listed in Taubman's biography they concern Germany, arms control, the CSCE and NATO's political role.",
  },
  'events/two-plus-four-in-force-1991-03-15': {
    summary:
      'The last instrument of ratification, the Soviet one, is deposited; the rights of the four powers in Germany end.',
  },
  'events/yeltsin-letter-1993-09-15': {
    summary: 'Within weeks of Warsaw Yeltsin takes the opposite position. The day is the customary date.',
  },
  'events/rostock-2024-10-21': {
    summary: 'It is the first open dispute about Article 5 (3) of the Two Plus Four treaty in practice.',
  },

  'people/genscher-hans-dietrich': {
    notes:
      'Genscher was the author of the Tutzing formula of 31 January 1990; he denied in 2015 that a German commitment had been given.',
  },
  'people/baker-james': {
    notes:
      'Baker put the formula of 9 February 1990 to Gorbachev; he said later that by the east he had meant East Germany.',
  },
  'people/gorbachev-mikhail': {
    notes:
      'Gorbachev was the addressee of the assurances of 1990. His later statements differ from one another and make sense only as a series.',
  },
  'people/two-plus-four-signatories': {
    notes:
      'The six are the Federal Republic of Germany, the German Democratic Republic, France, the Soviet Union, the United Kingdom and the United States.',
  },
  'people/braithwaite-rodric': {
    notes:
      "Braithwaite recorded Major's words to Yazov in his diary and listed the assurances of 1990 and 1991 for Parliament.",
  },
  'people/shifrinson-joshua': {
    notes: 'Shifrinson found the telegram of March 1991 in the British National Archives.',
  },
  'people/sofa-parties': { notes: 'They are the parties to the exchanges of notes of 25 September 1990.' },
  'people/nato': {
    notes: 'As the holder of claims NATO is its Secretaries General, its fact pages and its written replies.',
  },
  'people/north-atlantic-council': { notes: 'The Council decides for the alliance, by consensus.' },
  'people/gorbachev-staff': {
    notes: 'They are Soviet note-takers whose records are kept at the Gorbachev Foundation.',
  },
  'people/author-of-the-essay': {
    notes:
      'The essay is one of the three texts from which this collection started; neither author nor place of publication is given in it.',
  },
  'people/stoltenberg-gerhard': { notes: "Stoltenberg publicly opposed Genscher's formula in February 1990." },
  'people/factually': {
    notes:
      'Factually is an automated fact-checking site; its page of 24 January 2026 is one of the three texts from which this collection started.',
  },
  'people/euvsdisinfo': { notes: 'EUvsDisinfo is a project of the European External Action Service.' },
};

/** Why evidence bears as it does, by claim and reference. */
export const whys: Sentences = {
  'limit-was-discussed-but-not-promised': {
    'quotes/sarotte-2014-09-contrary-to-both': 'The historian gives a verdict against both sides, in her own words.',
  },
  'washington-replaced-the-formula-within-weeks': {
    'quotes/chrobog-1991-03-06-elbe':
      'A year later a German official said that in the negotiations of 1990 a limit at the Elbe had been made clear.',
  },
  'not-on-the-agenda': {
    'quotes/gorbachev-2014-11-08-mythos':
      'Gorbachev says that the Warsaw Pact still existed and the question did not arise.',
    'quotes/gorbachev-2017-06-13-legally-impossible':
      'Gorbachev says that two blocs existed until July 1991, and that the states of the Warsaw Pact did not raise the question.',
    'quotes/palazhchenko-2022-09-04-only-germany':
      "The interpreter says that to ask for non-enlargement would have meant speaking of the members of one's own alliance.",
    'quotes/zelikow-1995-08-10-territory-of-the-former-gdr':
      'A participant says that nobody was even thinking of states further east.',
    'quotes/shevardnadze-2009-11-could-not-believe':
      'The Soviet foreign minister says that the end of the Pact was beyond comprehension.',
  },
  'assurances-limited-to-the-gdr': {
    'quotes/baker-gdr-only-never-any-discussion':
      'Baker denies it flatly, as quoted without date or source by an author who rejects it.',
    'quotes/zelikow-1995-08-10-territory-of-the-former-gdr':
      'A member of the American staff of 1990 says that the issue was the territory of the former East German state.',
  },
  'assurances-reached-beyond-the-gdr': {
    'quotes/genscher-shevardnadze-1990-02-10-quite-generally':
      'Genscher says that it holds quite generally, according to Der Spiegel in distinction from the GDR.',
    'quotes/genscher-1990-02-09-whatever-happens-in-the-warsaw-pact':
      'It names the Warsaw Pact and the borders of the Soviet Union, though it is again a public demand on NATO.',
    'quotes/major-yazov-1991-03-05-no-circumstances':
      'A head of government says of eastern European states what he does not foresee.',
    'quotes/hurd-bessmertnykh-1991-03-26-no-plans':
      'It names the countries of eastern and central Europe, and says that there were no plans.',
  },
  'both-sides-quote-in-halves': {
    'quotes/gorbachev-2014-10-16-not-discussed': 'This is the half that is quoted by those who deny a promise.',
    'quotes/gorbachev-2014-10-16-violation-of-the-spirit': 'This is the half that is quoted by those who affirm one.',
  },
  'two-plus-four-forbids-enlargement': {
    'quotes/chrobog-1991-03-06-elbe':
      'It is the nearest support: an official said that it had been made clear "during the 2+4 negotiations", which is not the treaty.',
  },
  'enlargement-violated-the-spirit-of-1990': {
    'quotes/gorbachev-2014-11-21-spirito': 'He repeated the formula five weeks later.',
  },
  'baker-put-the-formula-three-times': {
    'quotes/baker-gorbachev-1990-02-09-not-one-inch': 'This is the first form, in both records.',
    'quotes/baker-gorbachev-1990-02-09-guarantee-in-two-plus-four':
      "This is the second form, in the Soviet record: what the Two Plus Four talks should guarantee about NATO's military organisation.",
    'quotes/baker-gorbachev-1990-02-09-would-you-prefer': 'This is the third form, put as a question.',
  },
  'baker-agreed-that-extension-was-unacceptable': {
    'quotes/gorbachev-baker-1990-02-09-zone-unacceptable':
      "These are Gorbachev's words as quoted by a scholar who does not find a promise in them.",
    'quotes/baker-gorbachev-1990-02-09-i-agree': "This is Baker's assent, in a German press form of the record.",
    'documents/letter-baker-kohl-1990-02-10':
      "It is Baker's report to Kohl the next day; its editors speak of an equivocal answer by Gorbachev.",
    'quotes/nsa-2017-12-12-redacted-answer': 'It says where the answer stands, and where it was redacted.',
  },
  'gorbachev-said-it-was-never-discussed': {
    'quotes/gorbachev-2014-10-16-not-discussed': 'He said so in these words.',
    'quotes/gorbachev-2014-11-08-mythos':
      'Three weeks later he said that the question did not arise, since the Warsaw Pact still existed.',
    'quotes/gorbachev-2017-06-13-legally-impossible':
      'In 2017 he called it legally impossible even to discuss, while two blocs existed.',
    'quotes/gorbachev-2014-10-16-violation-of-the-spirit':
      'The end of the same answer speaks of assurances and their spirit.',
  },
  'partnership-was-presented-as-the-alternative': {
    'quotes/nsa-2018-03-16-partnership-as-alternative': 'This is the finding of the editors of the documents.',
    'quotes/yeltsin-1994-12-05-cold-peace':
      'Yeltsin broke with the policy in public, and did not invoke a promise of 1990 in the passages read.',
  },
};

/** What distinguishes a witness, by quote and excerpt. */
export const witnessNotes: Sentences = {
  'genscher-1990-02-02-all-other-eastern-countries': {
    'kramer-half': 'The first half only; according to Lemoine, Kramer adds that eastern Germany is meant.',
  },
  'baker-gorbachev-1990-02-09-guarantee-in-two-plus-four': {
    'two-plus-four-braithwaite':
      'Sir Rodric Braithwaite\'s English; the Archive\'s has another word for "enlargement".',
  },
  'baker-gorbachev-1990-02-09-not-one-inch': {
    'nicht-einen-inch': 'Der Spiegel, with the sphere of influence as the object.',
  },
  'gorbachev-baker-1990-02-09-zone-unacceptable': {
    'zone-unacceptable-de': 'German press translation; other copies have another form of the last word.',
  },
  'shevardnadze-2009-11-no-topic': {
    'out-of-the-question':
      'SPIEGEL\'s own English. "was out of the question" can be read as an exclusion; the German "war überhaupt kein Thema" says that it was not a topic at all.',
  },
};
