/** Part of a name that scores, ranks or classifies a person, or tells what somebody believes or where from. */
export const RANKING =
  /scor|rank|rating|risk|threat|suspic|profile|priority|severity|danger|belief|religio|ethnic|origin(?!ator)|national/i

/** Names of what a person could be found by that nobody may be found by (S27, S56): kind of information, theme, belief. */
export const NOT_SEARCHED = /\b(categor(y|ies)|themes?|beliefs?|religions?|ideolog(y|ies)|classes|labels)\b/i
