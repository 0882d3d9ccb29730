import type { Rules } from './compile.ts';

/**
 * What makes a crisis, in concepts that every language fills with its own words (`words/*.ts`).
 * Grammar: `pattern.ts`. Concepts after `/` say that the words stand in an ordinary question: a
 * film, a job, a law, an insurance (`ordinary`), long ago (`past`), only supposed (`if`) …
 *
 * The most telling concept comes first: a rule is only looked at when it occurs.
 */
export const crisisRules: Rules = {
  suicide: `
    <suicide> / ordinary past life_insurance
    <kill_self>
    <pills> + <took> + <many> / prescribed
    <jump> + <bridge_train> / ordinary
    <cut_self> / kitchen
  `,
  medical: `
    <breathe> + <hardly> / ordinary past if space_to_breathe
    <unconscious> / ordinary past if
    <seizure> / ordinary past if after
    <chest> + <pain> + <strong> / ordinary past if after
    <chest> + <pain> + <arm> / ordinary past
    <chest> + <pain> + <now> / ordinary if
    <chest> + <pain> + <breathe> / ordinary past if
    <bleed> + <lot> / ordinary past if
    <swallow> + <poison> / ordinary past if
    <poisoned> + <child> / ordinary past if
    <poisoned> + <help> / ordinary past if
    <overdose> / ordinary past if
    <ambulance> + <call> / ordinary past if money
    <ambulance> + <need> / ordinary past if money
    <ambulance> + <help> / ordinary past if money
    <baby_coming> / ordinary past if after
    <scald> + <child> / ordinary past if
    <scald> + <lot> / ordinary past if kitchen
    <choke> / ordinary past if
    <dying> + <help> / ordinary past if
  `,
  missing_child: `
    <child> + <missing> / ordinary past thing
    <child> + <kidnapped> / ordinary past
    <child> + <cant_find> / ordinary past thing
    <child> + <not_home> / ordinary past thing
  `,
  forced_marriage: `
    <force> + <marry> / ordinary visa
    <marry_off> / ordinary past
    <forced_marriage> / ordinary
    <not_want> + <marry> + <family> / ordinary visa
    <not_want> + <marry> + <cousin> / ordinary visa
    <family> + <want_me> + <marry> / ordinary visa wedding
    <family> + <must> + <marry> / ordinary visa wedding
    <marry> + <against_will> / ordinary
    <marry> + <sold> / ordinary
    <marry> + <family> + <threaten> / ordinary
    <left_abroad> / ordinary
  `,
  trafficking: `
    <passport> & <taken> & <boss> / office stolen
    <passport> & <taken> & <force> / office stolen
    <passport> & <taken> & <cant_leave> / office police stolen
    <passport> + <taken> + <work> / office police stolen
    <passport> + <not_back> + <boss> / office stolen
    <passport> & <taken> & <unpaid> / office stolen
    <force> + <work> / ordinary office overtime marry
    <force> + <sex_work> / ordinary
    <sex_work> + <must> / ordinary
    <sex_work> + <not_want> / ordinary
    <sex_work> + <threaten> / ordinary
    <trafficking> / ordinary past
    <boss> & <cant_leave> & <work> / ordinary office overtime
    <boss> & <lock_in> / ordinary
    <debt> & <work> & <smuggler> / ordinary
    <slave> + <work> / ordinary past
    <slave> + <boss> / ordinary past
  `,
  violence: `
    <hit_me> / play vehicle ordinary
    <hit> _ <me> / play vehicle ordinary
    <me> _ <hit> / play vehicle ordinary
    <hit> + <partner> / play body each_other vehicle ordinary
    <hit> + <family> + <me> / play vehicle ordinary
    <hit> + <child> / play body each_other vehicle ordinary past
    <abuse> / ordinary past
    <rape> / ordinary
    <break_bone> + <partner> / ordinary past
    <break_bone> + <family> / ordinary past
    <rage> + <afraid> + <partner> / ordinary
    <rage> + <afraid> + <family> / ordinary
    <threaten> + <partner> / fine ordinary
    <threaten> + <family> / fine ordinary marry
    <kill_me> + <partner>
    <kill_me> + <family>
    <kill> + <threaten> + <partner>
    <kill> + <threaten> + <family>
    <weapon> + <partner> / ordinary kitchen license
    <lock_in> + <partner> / ordinary
    <lock_in> + <family> / ordinary
    <lock_in> + <me> / ordinary
    <fgm> + <child> / ordinary past
    <fgm> + <force> / ordinary past
    <fgm> + <family> / ordinary past
  `,
  danger: `
    <fire> + <home> / ordinary past if alarm
    <fire> + <now> / ordinary past if alarm
    <fire> + <help> / ordinary past if alarm
    <smoke> + <home> / ordinary past if alarm
    <smoke> + <help> / ordinary past if alarm
    <gas_smell> / ordinary past if
    <explosion> + <now> / ordinary past if
    <explosion> + <home> / ordinary past if
    <shooting> / ordinary past if
    <intruder> / ordinary past if
    <kill_me>
    <kill> + <threaten> / ordinary
    <weapon> + <threaten> / ordinary
    <weapon> + <has> + <person> / ordinary kitchen license
    <weapon> + <me> / ordinary kitchen license past
    <weapon> + <door> / ordinary kitchen license
    <threaten> + <me> / fine ordinary
    <follow_me> / ordinary past
    <attack_me> / ordinary past
    <stab> / ordinary past
    <in_danger> / ordinary past
  `,
  homeless_tonight: `
    <sleep> + <where> + <tonight> / ordinary hotel cant_sleep
    <stay> + <where> + <tonight> / ordinary hotel cant_sleep
    <stay> + <need> + <tonight> / ordinary hotel cant_sleep
    <stay> + <no_place> + <tonight> / ordinary hotel
    <sleep> + <no_place> / ordinary hotel cant_sleep
    <sleep> + <outside> / ordinary past allowed homeless_others
    <outside> + <no_place> / ordinary past hotel homeless_others
    <sleep> + <need> + <tonight> / ordinary hotel cant_sleep
    <tonight> & <no_place> / ordinary hotel
    <nowhere> / ordinary past
    <evicted> + <tonight> / ordinary
    <evicted> + <outside> / ordinary past
    <evicted> + <child> / ordinary past school
    <evicted> & <no_place> / ordinary past school
    <thrown_out> / ordinary past school
    <homeless> + <tonight> / ordinary homeless_others
    <homeless> + <now> / ordinary homeless_others
    <homeless> + <child> / ordinary homeless_others
    <homeless> + <help> / ordinary homeless_others
    <homeless> + <years> / ordinary past if homeless_others
    <on_street> / ordinary past if homeless_others
    <shelter> + <tonight> / ordinary
    <shelter> + <need> / ordinary pet
    <shelter> + <where> / ordinary pet
  `,
};
