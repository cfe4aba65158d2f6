import { cueMatcher } from "./cue-matcher.ts";
import { wordsOf } from "./words.ts";

/** Words that wave a harm away, or speak of who doesn't get the feature rather than of what may go wrong. */
const DISMISSALS = {
  worry: `
    are no concern, are no issue, are no problem, are not a concern, are not a problem, are not an issue, aren't
    a concern, aren't a problem, aren't a worry, aren't an issue, aren't concerned about, aren't troubled by,
    aren't worried about, arent a problem, comfortable with the speed, do not expect, does not worry, doesn't
    worry, don't expect, don't worry about, easy about, fine with the speed, happy with the speed, hardly a
    concern, hardly a worry, is no concern, is no issue, is no problem, is not a concern, is not a problem, is
    not a risk, is not a worry, is not an issue, isn't a concern, isn't a factor, isn't a problem, isn't a risk,
    isn't a topic, isn't a worry, isn't an issue, isn't an obstacle, isn't our concern, isn't our problem, isn't
    our worry, isn't what worries, isn't worried about, isnt a concern, isnt a problem, isnt a worry, isnt an
    issue, lose no sleep, losing no sleep, no concern, no issue, no issues, no longer a concern, no longer a
    problem, no one expects, no problem with, no problems with, no worries, no worry, nobody expects, nobody is
    worried, nobody worries about, not a concern, not a worry, not an issue, not concerned about, not much of a
    concern, not our concern, not our worry, not troubled by, not worried about, of no concern, relaxed about,
    won't be a problem, wouldn't be a problem`,
  weight: `
    are negligible, can be ignored, cheap enough, does not matter, doesn't matter, doesnt matter, don't matter,
    fast enough, hardly matter, hardly matters, irrelevant, is negligible, isn't relevant, isn't time critical,
    no big deal, no hurry, no one is waiting, nobody cares, nobody is waiting, nobody minds, nobody sits
    waiting, nobody waits, not a big deal, not in a hurry, not relevant, not time critical, play no role, plays
    no role, quick enough`,
  settled: `
    are covered, can't happen, can't occur, cannot happen, cannot occur, cleared with, does not arise, does not
    come into it, doesn't arise, doesn't come into it, found none, has been cleared, have been cleared, is
    covered, no personal data involved, no personal data is involved, not on the list, nothing to report, off
    the table, out of scope, ruled out, taken care of, won't come up`,
  scope: `
    are excluded, are left out, come later, comes later, do not get it, doesn't get it, don't get it, is
    excluded, is left out, must not get it, must not have it, must not see it, mustn't get it, mustn't have it,
    not going live, not going to, not rolling out, not shipping to, not yet for, should not get this, shouldn't
    get this, shouldn't have it, shouldnt get this, stay out until, stays out until, won't be using it, won't
    get it, won't get this, won't use it, wont be using it, wont get it`,
};

const dismissals = cueMatcher(DISMISSALS);

/** Whether a clause waves its harm away ("speed isn't a concern"). */
export function isDismissed(clause: string): boolean {
  return dismissals(wordsOf(clause)).length > 0;
}
