# The free program: a first week. Three messages: how to read it, the days (paged with buttons), what comes next.

## Words for lists and headings

program-title = First week: { $goal }, { $place }, { $sessions }
program-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
program-goal-fat-loss = fat loss
program-goal-muscle = building muscle
program-goal-general = general fitness
program-goal-endurance = endurance
program-place-gym = gym
program-place-home = home
program-place-outdoors = outdoors
program-weekday-0 = Monday
program-weekday-1 = Tuesday
program-weekday-2 = Wednesday
program-weekday-3 = Thursday
program-weekday-4 = Friday
program-weekday-5 = Saturday
program-weekday-6 = Sunday
program-weekday-short-0 = Mon
program-weekday-short-1 = Tue
program-weekday-short-2 = Wed
program-weekday-short-3 = Thu
program-weekday-short-4 = Fri
program-weekday-short-5 = Sat
program-weekday-short-6 = Sun
program-day-full-a = Full body: squat and chest
program-day-full-b = Full body: glutes and back
program-day-full-c = Full body: lunges and rows
program-day-upper = Upper body
program-day-lower-squat = Lower body: thighs
program-day-lower-hinge = Lower body: glutes and hamstrings
program-day-cardio = Cardio

## The first message: the week at a glance and how to read it

program-intro = <b>Your first week is ready</b>
    Goal: { $goal }. Place: { $place }.
program-overview-day = <b>{ $weekday }</b> { $title }, { $minutes } min
program-overview-walks = <b>On free days</b> { $times ->
    [one] { $times } brisk walk
   *[other] { $times } brisk walks
} of { $minutes } min
program-how = <b>How to read it</b>
program-how-reps = • <b>{ $sets } × { $low }–{ $high }</b>: { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
} of { $low }–{ $high } reps.
program-how-seconds = • <b>{ $sets } × { $low }–{ $high } s</b>: seconds for each set.
program-how-rest = • <b>Rest { $rest }</b>: a break between sets, longer is fine.
program-how-reserve = • <b>{ $rir ->
    [one] { $rir } rep
   *[other] { $rir } reps
} in reserve</b>: stop when you could do { $rir } more clean ones. The sign: { $rir ->
    [1] the last rep is slow but clean.
    [2] the last rep is a little slower than the first.
   *[other] the last rep is almost as fast as the first.
}
program-how-tempo = • 2 seconds down, 1–2 up. Breathe out on the effort, never hold your breath.
program-how-weight = • Take the lightest weight and do 8 reps. Easy? Take the next dumbbell or plate. Write down the weight that fits.
program-how-bodyweight = • Too easy? Go down more slowly or fill the backpack. Too hard? Take the easier variant or do fewer reps.
program-how-cardio = • Cardio: you can talk but not sing.
program-how-cardio-pulse = • Cardio: you can talk but not sing. Pulse about { $low }–{ $high }.
program-equipment = • You will need: { $items }.
program-cautions = <b>Made for you</b>
program-caution-strict = • This week is light on purpose: simple exercises, a big reserve, long rests. If your doctor allows less, follow your doctor.
program-caution-senior = • No jumps, and always four reps in reserve. Train your balance three times a week: in every session, and if there are two, once more at home by a wall.
program-caution-young = • Under 18: train with your parents' knowledge, technique comes before weight, and records can wait. A sudden pain, dizziness or everything going dark: stop, and tell your parents and the trainer at once.
program-caution-knees = • Knees: at first no deeper than half a squat, and only as far as nothing hurts. No jumps, no deep squats. Strong thighs protect your knees.
program-caution-back = • Lower back: keep the spine long, neither rounded nor arched. No heavy bending, no twisting.
program-caution-shoulders = • Shoulders: elbows within 45° of the body, nothing behind the neck. More pulling than pressing, which shoulders like.
program-caution-pressure = • Blood pressure: cardio first, weights after. Breathe all the time, never strain, and get up slowly after lying down. Go by your breath, not by pulse. Pressure above your usual: rest today; 160/90 or more: see a doctor.
program-caution-pregnancy = • Pregnancy and the time after a birth: train with your doctor's consent, at a relaxed talking pace. Nothing is done lying down. Drink, and don't overheat.
    Stop and call your doctor at bleeding or leaking waters, belly pain, regular painful contractions, breathlessness before any effort, dizziness or headache, chest pain, muscle weakness that costs you balance, a painful or swollen calf. Heavy bleeding, chest pain or fainting: { EMERGENCY() }.
program-caution-no-impact = • No jumping, no running: easier on the joints, and still plenty of work.
program-caution-no-fat-loss-pregnancy = • Pregnancy and the months after a birth are no time to slim, so this week is for general fitness: strength, posture and breath matter more now.
program-caution-no-fat-loss-young = • While you are growing, nobody needs to slim by training. This week is for general fitness: strength and endurance come fastest right now.
program-caution-no-fat-loss = • Instead of fat loss this week is for general fitness and strength: that does your health more good now.
program-caution-home-pull = • Without a pull-up bar the back is hard to train. Got a rubber band or a low bar? Pull on those instead of the towel.
program-below = The days are below: page with the buttons, check off what you have done.

## A day's page

program-day = <b>{ $weekday }. { $title }</b>
    About { $minutes } min
program-warm-up = <b>Warm-up</b> · { $minutes } min
program-warm-up-easy = 5 minutes of easy walking or marching
program-warm-up-knees = 8 times each: heel raises, a shallow squat, a short step back
program-warm-up-hips = 8 times each: hip circles, hip hinges, leg swings
program-warm-up-shoulders = 8 times each: shoulder and arm circles, squeezing the shoulder blades
program-warm-up-balance = Balance: stand on one leg by a wall, 2 × 20 s each
program-warm-up-ramp-sets = Before the first exercise: the empty bar 8 times, half the weight 5, three quarters 3
program-warm-up-light-sets = Before the first exercise, 1–2 sets of 8 with half the weight
program-warm-up-easy-set = Before the first exercise, one easy set with half the reps
program-warm-up-slow-start = The first 3 minutes of the cardio at half effort
program-main = <b>Main part</b>
program-exercise = <b>{ $number }. { $name }</b>
program-dose = { $sets } × { $low }–{ $high }, rest { $rest }, { $rir ->
    [one] { $rir } rep
   *[other] { $rir } reps
} in reserve
program-dose-side = { $sets } × { $low }–{ $high } per side, rest { $rest }, { $rir ->
    [one] { $rir } rep
   *[other] { $rir } reps
} in reserve
program-dose-seconds = { $sets } × { $low }–{ $high } s, rest { $rest }
program-dose-seconds-side = { $sets } × { $low }–{ $high } s per side, rest { $rest }
program-rest-seconds = { $seconds } s
program-rest-minutes = { $minutes } min
program-cue = <i>{ $cue }</i>
program-cue-easier = <i>{ $cue } Easier: “{ INNER($easier) }”.</i>
program-cue-lighter = <i>{ $cue } Easier: less weight.</i>
program-cue-fewer = <i>{ $cue } Easier: fewer reps.</i>
program-cue-shorter = <i>{ $cue } Easier: 5–10 seconds less.</i>
program-cardio = <b>Cardio</b> · { $minutes } min · { $name }
program-cardio-first = <b>Cardio first</b> · { $minutes } min · { $name }
program-cool-down = <b>Cool-down</b> · { $minutes } min
program-cool-down-walk = Easy walking until your breath is calm
program-cool-down-long-walk = Easy walking for at least 5 minutes; don't stop abruptly
program-cool-down-stretch = Gentle stretching, twice for 20 s: { $parts }
program-cool-down-thighs = front of the thighs and calves
program-cool-down-hamstrings = hamstrings and glutes
program-cool-down-chest = chest
program-cool-down-back = back

## The last message: what comes next

program-weeks = <b>Weeks 2–4: the same days, a bit more</b>
program-weeks-load = • Twice in a row the top number of reps in every set, with the same reserve? Add weight: the next dumbbell or one plate; 2.5 kg on the barbell, 5 for legs. Then start from the lower number again.
program-weeks-reps = • Twice in a row the top number of reps in every set, with the same reserve? Take a heavier backpack or a harder variant, and start from the lower number again.
program-weeks-add-set = • In week 3: one more set of the first leg exercise, the first press and the first pull.
program-weeks-same-sets = • Don't add sets yet: grow in reps and weight.
program-weeks-gentle = • Don't add sets. Reach the top number of reps first, then take a slightly harder variant or the smallest weight.
program-weeks-cardio = • Cardio and walks: a minute or two longer every week.
program-weeks-deload = • Every 4–6 weeks take an easy week: almost half the sets, two more reps in reserve.
program-harder = <b>When it gets easy</b>
program-harder-line = • { $name } → { $harder }
program-soreness = <b>Sore muscles: is that normal?</b>
    Yes, if the ache is dull, on both sides, worst on the second or third day and gone within a week. Easy movement helps.
program-pain = <b>When to stop</b>
    Pain that is sharp, in a joint, above 3 of 10 or won't go away: leave that exercise and tell your trainer about it.
    Pressure in the chest, faintness, breathlessness at rest, cola-dark urine: stop and call { EMERGENCY() }. Fever or a cold: get well first.
program-absent = <b>What this week leaves out</b>
program-absence-limit = • { $pattern }: not for now, because of the limits you named.
program-absence-time = • { $pattern }: no time for them yet, we'll add them later.
program-farewell = Start calmly. The best first week is the one that makes you want a second.
    For a personal program from your trainer, tap “🛒 Prices”.

## When the trainer comes first

hold-intro = Thank you for telling us! The trainer will look at your program first: it should help you, not harm you.
hold-emergency = <b>Call { EMERGENCY() } if your legs are weak, your groin is numb or your bladder gives trouble right now.</b> Don't wait for the morning: it can be helped, but hours matter. If it was earlier and has passed, see a doctor first all the same.
hold-doctor-heart = • Pressure or pain in the chest, hard to breathe, everything going dark right now? Call { EMERGENCY() }. If all is calm, see your doctor or a cardiologist and ask which effort is fine for you and whether you need a stress test. Many people start like this: the doctor's word first, training after.
hold-doctor-other = • Please see a doctor about this first. Ask which movements are fine, which are not yet, and from which day. If you feel bad right now, your chest hurts or it is hard to breathe, call { EMERGENCY() }.
hold-unjudged = • The bot can't judge what you wrote under “Something else”: your trainer will read it in person. If it is about your heart, blood pressure, fainting, breathlessness, strong pain or surgery, ask a doctor first which effort is fine for you. If you feel bad right now, your chest hurts or it is hard to breathe, call { EMERGENCY() }.
hold-under-16 = • Under 16, people train together with a trainer and with their parents' consent: safer, and more fun. Tell your parents that you would like to train.
hold-under-18 = • Under 18, a parent's consent is needed. Talk to your parents, and tell the trainer once they agree.
hold-age-70 = • From 70 on, training is fitted in person: it does you more good that way. If you have not seen a doctor for long, ask whether anything speaks against it.
hold-senior-limits = • From 65 on, with limits to health, training is fitted in person: it does you more good that way. Think of the movements you don't like, and tell the trainer.
hold-pregnancy = • During pregnancy the week is put together with you. Ask the doctor who sees you through it whether you may train and what to avoid: the trainer will follow their word.
hold-birth = • The first weeks after a birth are for recovery: your abdomen and pelvic floor need time. At your check-up (usually after 6 to 8 weeks) ask what to begin with: the trainer will follow these words.
hold-pressure = • You checked heart or blood pressure. Ask a doctor which effort is fine for you: the trainer will begin with that. If your chest hurts or it is hard to breathe right now, call { EMERGENCY() }.
hold-pressure-unsure = • Blood pressure: for three days measure it morning and evening, sitting, after five minutes of rest, and write it down. Ask a doctor about effort with these numbers. If high pressure comes with chest pain, a numb arm or face, or trouble speaking, call { EMERGENCY() }.
hold-other = • You wrote about your health. The trainer will read it and take it into account. If a doctor treats you for it, ask which effort is fine.
hold-doctors-word = What your doctor said, as you wrote it, has been passed on to the trainer in full.
hold-many-limits = • You named several limits, so exercises chosen for you are better than ready-made ones. Think of what hurts and what comes easily, and tell the trainer.
hold-bmi-high = • So that joints and heart feel fine from the first session, the trainer will choose the load in person. If height or weight has a typo, answer the questions again.
hold-bmi-low = • With this height and weight talk to a doctor first, about food too: that is where the strength to train comes from. If height or weight has a typo, answer the questions again.
hold-milder-doctor = • Last time you wrote about something that belongs to a doctor first. The trainer will compare the new answers with those and decide. If a doctor has already agreed to something, pass their words on to the trainer. If your chest hurts or it is hard to breathe right now, call { EMERGENCY() }.
hold-milder = • Last time you answered otherwise, and the decision was the trainer's. So the trainer will look at the new answers first too: your program waits for their word.
hold-next = The trainer knows about you already. Once the program is ready, it will come here. Until then you can take walks at an easy pace, if they feel good.
hold-next-doctor = Put training off for now. The trainer knows about you already. When you have asked a doctor, pass their words on to the trainer, or answer the questions again and put them under “Something else”. Once the program is ready, it will come here.

## Equipment and muscles

program-equipment-barbell = a barbell
program-equipment-dumbbells = dumbbells
program-equipment-bench = a bench
program-equipment-machine = a machine
program-equipment-cable = a cable machine
program-equipment-platform = a platform
program-equipment-rings = rings or straps
program-equipment-dip-bars = dip bars
program-equipment-pull-up-bar = a pull-up bar
program-equipment-low-bar = a low bar
program-equipment-chair = a firm chair or bench
program-equipment-table = a strong table
program-equipment-wall = a wall or tree
program-equipment-step = a step
program-equipment-backpack = a backpack with books or water
program-equipment-bottles = two water bottles
program-equipment-weights = bottles or bags to carry
program-equipment-towel = a towel
program-equipment-stick = a stick
program-equipment-poles = walking poles
program-equipment-bicycle = a bicycle
program-equipment-rope = a jump rope

program-muscle-quads = quads
program-muscle-glutes = glutes
program-muscle-hamstrings = hamstrings
program-muscle-chest = chest
program-muscle-shoulders = shoulders
program-muscle-upper-back = upper back
program-muscle-lats = lats
program-muscle-biceps = biceps
program-muscle-triceps = triceps
program-muscle-abs = abs
program-muscle-obliques = obliques
program-muscle-lower-back = lower back
program-muscle-hip-flexors = hip flexors
program-muscle-adductors = adductors
program-muscle-calves = calves
program-muscle-forearms = forearms

## Exercises: the pattern, names, a cue for the technique

program-pattern-squat = Squats
exercise-box-squat = Box squat
cue-box-squat = Hips back, touch the bench softly, stand up tall. Easy: add a dumbbell.
exercise-dumbbell-box-squat = Dumbbell box squat
cue-dumbbell-box-squat = Dumbbells at shoulders or sides; touch the bench, stay tight, stand up.
exercise-leg-press = Leg press
cue-leg-press = Back on the pad, knees follow the toes; don't lock them at the top.
exercise-goblet-squat = Goblet squat
cue-goblet-squat = Dumbbell at the chest, elbows down; sit between your heels with a long spine.
exercise-hack-squat = Hack squat
cue-hack-squat = Back on the pad, feet mid-platform; down to a right angle at the knees.
exercise-front-squat = Front squat
cue-front-squat = Elbows high, chest up; down under control, up with power.
exercise-back-squat = Back squat
cue-back-squat = Breathe in going down, out going up; belly tight, knees in line with toes.
exercise-sit-to-stand = Sit-to-stand
cue-sit-to-stand = Lean forward, stand up without hands, take two seconds to sit down.
exercise-backpack-box-squat = Backpack squat to a chair
cue-backpack-box-squat = Hug the backpack, touch the chair and stand up again at once.
exercise-air-squat = Air squat
cue-air-squat = Feet shoulder-width, weight on the whole foot; down while the back is flat.
exercise-staggered-sit-to-stand = Staggered sit-to-stand
cue-staggered-sit-to-stand = Nearly all weight on the foot near the chair; the front one only balances.
exercise-pause-squat = Backpack pause squat
cue-pause-squat = Hug the backpack to your chest and stay tight at the bottom for two seconds.
exercise-single-leg-box-squat = Single-leg box squat
cue-single-leg-box-squat = Sit down slowly, knee over the toes; the other leg in front, off the floor.

program-pattern-hinge = Hip hinges
exercise-dumbbell-hip-thrust = Dumbbell hip thrust
cue-dumbbell-hip-thrust = Shoulder blades on the bench, dumbbell on the hips; hold a second at the top.
exercise-hip-thrust = Barbell hip thrust
cue-hip-thrust = Shoulder blades on the bench, drive the heels, squeeze at the top; no arch.
exercise-b-stance-hip-thrust = B-stance hip thrust
cue-b-stance-hip-thrust = Shoulder blades on the bench, dumbbell on one hip; the other leg only helps.
exercise-cable-kickback = Cable kickback
cue-cable-kickback = Hold the rack; move the leg back with the glute, lower back stays still.
exercise-leg-curl = Seated leg curl
cue-leg-curl = Back on the pad, roller above the heels; return slower than you curl.
exercise-one-leg-curl = Seated single-leg curl
cue-one-leg-curl = Half the weight of both legs; return slower than you curl.
exercise-pull-through = Cable pull-through
cue-pull-through = Hips back, spine long, knees soft; stand up with your glutes.
exercise-dumbbell-rdl = Dumbbell Romanian deadlift
cue-dumbbell-rdl = Dumbbells slide along the thighs, hips back; down until the hamstrings pull.
exercise-dumbbell-single-leg-rdl = Dumbbell single-leg Romanian deadlift
cue-dumbbell-single-leg-rdl = Hips back and square, flat back; hold on with the free hand if you like.
exercise-back-extension = Back extension
cue-back-extension = Pad below the hip bones, bend at the hips; up to a straight line, no higher.
exercise-barbell-rdl = Barbell Romanian deadlift
cue-barbell-rdl = Bar close to the legs, back flat, hips start the movement.
exercise-deadlift = Deadlift
cue-deadlift = Bar over mid-foot, belly tight; push the floor away, don't jerk the bar.
exercise-glute-bridge = Glute bridge
cue-glute-bridge = On a mat, feet near the hips; lift, hold for a second, lower smoothly.
exercise-dowel-hinge = Dowel hip hinge
cue-dowel-hinge = The stick touches head, upper back and tailbone; hips back, knees soft.
exercise-standing-kickback = Standing kickback
cue-standing-kickback = Hold a chair or tree; move the leg back with the glute, don't lean.
exercise-hamstring-bridge = Hamstring bridge
cue-hamstring-bridge = Feet a step further out, heels down; the back of the thighs lifts the hips.
exercise-light-backpack-hinge = Light backpack hinge
cue-light-backpack-hinge = Hug the backpack, hips back, flat back; down until the hamstrings pull.
exercise-backpack-bridge = Backpack glute bridge
cue-backpack-bridge = Hold the backpack on your hips; squeeze your glutes for a second at the top.
exercise-single-leg-bridge = Single-leg glute bridge
cue-single-leg-bridge = One leg in the air, hips level; push through the heel on the floor.
exercise-feet-up-bridge = Feet-elevated bridge
cue-feet-up-bridge = Heels on a steady support, knees slightly bent; hips up, lower slowly.
exercise-backpack-rdl = Backpack Romanian deadlift
cue-backpack-rdl = Hold the backpack by its straps, close to the legs; hips back, flat back.
exercise-single-leg-rdl = Single-leg Romanian deadlift
cue-single-leg-rdl = Backpack in hand, hips back and square; fingertips on a support are fine.
exercise-single-leg-feet-up-bridge = Single-leg feet-elevated bridge
cue-single-leg-feet-up-bridge = One heel on a chair or bench, the other leg up; keep the hips level.
exercise-sliding-leg-curl = Sliding leg curl
cue-sliding-leg-curl = Heels on a towel, hips up: slide out slowly, pull back hard.

program-pattern-lunge = Lunges
exercise-supported-split-squat = Supported split squat
cue-supported-split-squat = Hold a rack, go straight down, only as deep as the knee likes.
exercise-low-step-up = Low step-up
cue-low-step-up = 6 inches at most, whole foot on the step; come down quietly, knee over toes.
exercise-side-steps = Side steps in a half squat
cue-side-steps = Knees slightly bent, pointing forward; a step out and back is one repetition.
exercise-step-up = Step-up
cue-step-up = Whole foot on the box, rise with the top leg, come down softly.
exercise-dumbbell-low-step-up = Low dumbbell step-up
cue-dumbbell-low-step-up = 6 inches at most, whole foot on it; come down slowly, knee over the toes.
exercise-dumbbell-split-squat = Shallow dumbbell split squat
cue-dumbbell-split-squat = Feet one step apart, straight down to a comfortable depth, no knee pain.
exercise-dumbbell-reverse-lunge = Dumbbell reverse lunge
cue-dumbbell-reverse-lunge = Step back, lean in slightly, push up through the front heel.
exercise-goblet-lateral-lunge = Goblet lateral lunge
cue-goblet-lateral-lunge = Dumbbell at the chest, wide step, hips back; the other leg stays straight.
exercise-dumbbell-walking-lunge = Dumbbell walking lunge
cue-dumbbell-walking-lunge = Dumbbells at your sides, medium steps; back knee almost touches the floor.
exercise-bulgarian-split-squat = Dumbbell Bulgarian split squat
cue-bulgarian-split-squat = Back foot on the bench, nearly all weight on the front leg; go down slowly.
exercise-wall-split-squat = Split squat at a wall
cue-wall-split-squat = Hand on a wall or tree, go straight down to a comfortable depth.
exercise-stair-step-up = Step-up on a stair
cue-stair-step-up = Whole foot on the step, a hand near the rail; the upper leg does the work.
exercise-supported-reverse-lunge = Supported reverse lunge
cue-supported-reverse-lunge = A hand on a chair or bench, short step back, down to a comfortable depth.
exercise-reverse-lunge = Reverse lunge
cue-reverse-lunge = Soft step back, front knee over the foot; return through the heel.
exercise-shallow-split-squat = Shallow backpack split squat
cue-shallow-split-squat = Backpack on chest or back; straight down to a comfortable depth, no knee pain.
exercise-lateral-lunge = Lateral lunge
cue-lateral-lunge = Wide step to the side, hips back, the other leg straight.
exercise-bench-step-up = Bench step-up
cue-bench-step-up = A firm bench no higher than the knee, whole foot on it; come down slowly.
exercise-backpack-reverse-lunge = Backpack reverse lunge
cue-backpack-reverse-lunge = Backpack on, soft step back; push up through the front heel.
exercise-walking-lunge = Walking lunge
cue-walking-lunge = Medium steps, tall body, back knee almost touches the ground.
exercise-chair-bulgarian = Bulgarian split squat at a chair
cue-chair-bulgarian = Back foot on the chair, weight on the front leg; a backpack adds load.

program-pattern-h-push = Chest presses and push-ups
exercise-chest-press = Machine chest press
cue-chest-press = Shoulder blades together, handles at mid-chest; don't snap the elbows.
exercise-cable-chest-press = Standing cable press
cue-cable-chest-press = One foot forward, handles at the chest; press out, trunk stays still.
exercise-floor-press = Dumbbell floor press
cue-floor-press = On the floor, elbows at 45°; they touch down softly.
exercise-dumbbell-bench-press = Dumbbell bench press
cue-dumbbell-bench-press = Elbows about 45° from the body, two seconds down, firm on the way up.
exercise-incline-dumbbell-press = Incline dumbbell press
cue-incline-dumbbell-press = Bench at about 30°, shoulder blades pinned; dumbbells over the upper chest.
exercise-bench-press = Bench press
cue-bench-press = Shoulder blades back, feet down, bar to the lower chest; ask for a spotter.
exercise-wall-push-up = Wall push-up
cue-wall-push-up = Body straight as a board; chest to the wall, elbows slightly in.
exercise-incline-push-up = Incline push-up
cue-incline-push-up = A firm support and a straight body; the higher it is, the easier.
exercise-bench-push-up = Bench push-up
cue-bench-push-up = A firm bench or rail and a straight body; the higher it is, the easier.
exercise-bottle-floor-press = Bottle floor press
cue-bottle-floor-press = On the floor, heavy bottles, elbows at 45°; they touch down softly.
exercise-knee-push-up = Knee push-up
cue-knee-push-up = One line from knees to head, chest goes down first.
exercise-push-up = Push-up
cue-push-up = Hands a little wider than shoulders, belly tight, hips don't sag.
exercise-dip = Bar dip
cue-dip = Shoulders down, slight lean; only as low as is comfortable, no swing.
exercise-pause-push-up = Pause push-up
cue-pause-push-up = Two seconds still at the bottom without lying down; belly tight.
exercise-close-push-up = Close-grip push-up
cue-close-push-up = Hands chest-width apart, elbows along the ribs.
exercise-backpack-push-up = Backpack push-up
cue-backpack-push-up = Backpack high and tight on your back; body straight.
exercise-decline-push-up = Decline push-up
cue-decline-push-up = Feet on a chair or bench, body straight, head in line.

program-pattern-v-push = Overhead presses
exercise-landmine-press = One-arm landmine press
cue-landmine-press = Bar end at the shoulder, press up and forward; keep the ribs down.
exercise-machine-shoulder-press = Machine shoulder press
cue-machine-shoulder-press = Back against the pad, elbows slightly in front, no jerking.
exercise-seated-dumbbell-press = Seated dumbbell press
cue-seated-dumbbell-press = Forearms vertical, back on the pad; keep shoulders away from the ears.
exercise-standing-dumbbell-press = Standing dumbbell press
cue-standing-dumbbell-press = Glutes and belly tight, press from the shoulders; don't lean back.
exercise-overhead-press = Overhead press
cue-overhead-press = Glutes and belly tight, bar close to the face, head moves out of its way.
exercise-wall-slide = Wall slide
cue-wall-slide = Back and forearms on the wall, slide up while the lower back stays put.
exercise-bottle-raise = Bottle side raise
cue-bottle-raise = Elbows slightly bent, raise to shoulder height, lower slowly.
exercise-bottle-press = Bottle overhead press
cue-bottle-press = Water bottles at the shoulders, press up and slightly forward, ribs down.
exercise-one-arm-bottle-press = One-arm bottle press
cue-one-arm-bottle-press = A five-liter bottle at the shoulder; don't lean to the side.
exercise-backpack-press = Standing backpack press
cue-backpack-press = Hold the backpack by its sides at the chest, press up; ribs down.
exercise-pike-push-up = Pike push-up
cue-pike-push-up = Hips high, body bent; the head goes down slightly in front of the hands.
exercise-elevated-pike-push-up = Elevated pike push-up
cue-elevated-pike-push-up = Feet on a support, hips over shoulders; lower slowly.

program-pattern-h-pull = Rows
exercise-cable-row = Seated cable row
cue-cable-row = Shoulder blades first, then elbows; don't rock.
exercise-machine-row = Machine row
cue-machine-row = Chest on the pad, elbows back; squeeze the shoulder blades for a second.
exercise-face-pull = Face pull
cue-face-pull = Rope at forehead height, elbows out and back; keep it light.
exercise-chest-supported-row = Chest-supported row
cue-chest-supported-row = Chest on the bench, elbows to the pockets; hold a second at the top.
exercise-one-arm-row = One-arm dumbbell row
cue-one-arm-row = Hand and knee on the bench, flat back; elbow along the body.
exercise-ring-row = Ring row
cue-ring-row = Body straight; the further the feet go forward, the harder it gets.
exercise-barbell-row = Barbell row
cue-barbell-row = Hips back, back flat and still; bar to the lower belly.
exercise-prone-w = Prone W raise
cue-prone-w = Elbows bent, squeeze the shoulder blades and lift the hands; neck stays long.
exercise-wall-w = Standing wall W
cue-wall-w = Back to the wall, bent elbows pressed into it; squeeze three seconds each.
exercise-seated-reverse-fly = Seated bottle reverse fly
cue-seated-reverse-fly = On the chair's edge, lean with a flat back; arms out, squeeze the blades.
exercise-supported-row = Supported backpack row
cue-supported-row = Free hand on a chair or bench, flat back, elbow to the waist.
exercise-pause-row = Pause backpack row
cue-pause-row = Free hand on a support; stay two seconds at the waist.
exercise-bent-over-row = Bent-over backpack row
cue-bent-over-row = Hips back, flat back; backpack to the belly, shoulder blades together.
exercise-table-row = Table row
cue-table-row = First check: the table must not wobble or tip. Body straight, chest to the edge.
exercise-inverted-row = Inverted row
cue-inverted-row = Low bar, straight body, chest to the bar; bend the knees if you like.
exercise-pause-inverted-row = Pause inverted row
cue-pause-inverted-row = Body straight; stay two seconds at the bar.
exercise-feet-up-row = Feet-elevated inverted row
cue-feet-up-row = Heels on a bench, hips up; pause at the bar.

program-pattern-v-pull = Pulldowns and pull-ups
exercise-lat-pulldown = Lat pulldown
cue-lat-pulldown = Shoulders down, elbows to the ribs; to the chest, never behind the neck.
exercise-straight-arm-pulldown = Straight-arm pulldown
cue-straight-arm-pulldown = Slight lean, arms almost straight; sweep the bar to the thighs.
exercise-neutral-pulldown = Close-grip pulldown
cue-neutral-pulldown = Palms face each other, shoulders down, elbows to the ribs.
exercise-one-arm-pulldown = One-arm pulldown
cue-one-arm-pulldown = Shoulder down, elbow to the pocket; don't lean over.
exercise-assisted-pull-up = Assisted pull-up
cue-assisted-pull-up = Shoulders away from the ears, chest to the bar; two seconds down.
exercise-prone-y = Prone Y raise
cue-prone-y = Arms in a Y, thumbs up; lift with the shoulder blades.
exercise-towel-pulldown = Towel pulldown
cue-towel-pulldown = Pull the towel apart and bring it down to the chest; breathe, don't strain.
exercise-self-resisted-pulldown = Self-resisted towel pulldown
cue-self-resisted-pulldown = The upper hand resists, the lower one pulls to the chest; slowly, breathe.
exercise-bottle-pullover = Bottle pullover
cue-bottle-pullover = Lower back down, arms almost straight; go back smoothly to a light stretch.
exercise-backpack-pullover = Backpack pullover
cue-backpack-pullover = Lower back down, backpack by its edges; go back smoothly, a light stretch.
exercise-sliding-pull = Prone sliding pull
cue-sliding-pull = On a towel on a smooth floor: arms forward, pull your body to your hands.
exercise-foot-assisted-pull-up = Foot-assisted pull-up
cue-foot-assisted-pull-up = Low bar; the legs help just as much as you need.
exercise-negative-pull-up = Negative pull-up
cue-negative-pull-up = Step up to the top, lower for 2–3 seconds; once you drop, the set is over.
exercise-pull-up = Pull-up
cue-pull-up = Shoulders down, chest to the bar, no swing; lower under control.
exercise-chin-up = Chin-up
cue-chin-up = Palms toward you, shoulder-width; shoulders down, chest to the bar, no swing.

program-pattern-core-e = Core: holding the trunk straight
exercise-dead-bug = Dead bug
cue-dead-bug = On a mat, lower back down; lower opposite arm and leg as you breathe out.
exercise-heel-taps = Heel taps
cue-heel-taps = Lower back down, knees over hips; lower one heel at a time, breathing out.
exercise-incline-plank = Incline plank
cue-incline-plank = Elbows or hands on a firm support, body straight, keep breathing.
exercise-knee-plank = Knee plank
cue-knee-plank = One line from knees to head, glutes tight, keep breathing.
exercise-plank = Plank
cue-plank = Elbows under shoulders, glutes and belly tight, breathe evenly.
exercise-plank-leg-lift = Plank leg lift
cue-plank-leg-lift = Lift one foot a hand's width, then the other; hips stay still.
exercise-loaded-dead-bug = Loaded dead bug
cue-loaded-dead-bug = Dumbbell or bottle above the chest; lower back down, one leg at a time.
exercise-shoulder-taps = Plank shoulder taps
cue-shoulder-taps = Feet wide, hips still; tap the shoulders slowly.
exercise-long-plank = Long-lever plank
cue-long-plank = Elbows a hand's width in front of the shoulders; glutes tight, no sagging.
exercise-hollow-hold = Hollow hold
cue-hollow-hold = Lower back down, shoulders and legs up; higher legs make it easier.

program-pattern-core-r = Core: resisting rotation
exercise-bird-dog = Bird dog
cue-bird-dog = On all fours, reach opposite arm and leg, hips level; switch sides.
exercise-suitcase-hold = Suitcase hold
cue-suitcase-hold = Stand as if there were no weight; shoulders level.
exercise-knee-side-plank = Knee side plank
cue-knee-side-plank = Elbow under the shoulder, hips up; one line from knees to shoulders.
exercise-bird-dog-touch = Bird dog, elbow to knee
cue-bird-dog-touch = Reach opposite arm and leg, then bring elbow to knee below you; slowly.
exercise-bear-plank = Bear plank
cue-bear-plank = Knees an inch off the floor, back flat, breathe calmly.
exercise-side-plank = Side plank
cue-side-plank = Body straight, top hip doesn't roll forward.
exercise-side-plank-leg-lift = Side plank with leg lift
cue-side-plank-leg-lift = Lift the top leg and hold it; hips high.
exercise-pallof-press = Pallof press
cue-pallof-press = Sideways to the cable: press out and don't let it turn you.

program-pattern-carry = Carries
exercise-march-carry = Loaded march
cue-march-carry = A bottle or dumbbell in each hand; knees up, trunk still.
exercise-farmers-walk = Farmer's walk
cue-farmers-walk = A dumbbell, bottle or bag in each hand; stand tall, short steps.
exercise-suitcase-carry = Suitcase carry
cue-suitcase-carry = Weight in one hand, don't lean, shoulders level.
exercise-bear-hug-carry = Bear-hug carry
cue-bear-hug-carry = Hug a backpack or bag, back straight, short steps, keep breathing.
exercise-overhead-carry = Overhead carry
cue-overhead-carry = Arm straight, reach up with it, ribs down; keep the weight modest.

exercise-treadmill-walk = Treadmill walk
cue-treadmill-walk = A brisk pace; once it is easy, add incline rather than speed.
exercise-exercise-bike = Exercise bike
cue-exercise-bike = Saddle at hip height, knee slightly bent at the bottom; steady pace.
exercise-elliptical = Elliptical
cue-elliptical = Stand tall, arms work along with the legs.
exercise-incline-walk = Incline treadmill walk
cue-incline-walk = Incline of 4–8%, hands off the rails; a pace at which you can talk.
exercise-rower = Rower
cue-rower = Legs, body, arms; return with arms, body, legs. Keep your back flat.
exercise-intervals = Intervals on a machine
cue-intervals = Ten easy minutes, then one minute fast, two minutes easy, and repeat.
exercise-march = Marching in place
cue-march = Knees up, arms swinging; put on music and the time flies.
exercise-step-touch = Step touch
cue-step-touch = Side to side with the music, soft knees.
exercise-dance = Dancing to music
cue-dance = Any steps without jumps, soft knees; keep moving.
exercise-aerobics = Low-impact aerobics
cue-aerobics = A minute each: step touch, knee lifts, half squats, arms up; then again.
exercise-shadow-boxing = Shadow boxing
cue-shadow-boxing = Light punches and steps, loose shoulders; march when out of breath.
exercise-walk = Walking
cue-walk = A brisk pace, as if slightly late.
exercise-nordic-walk = Nordic walking
cue-nordic-walk = Push back with the poles; without poles, just walk briskly.
exercise-cycling = Cycling
cue-cycling = Light gear, quick legs; no bicycle? A brisk walk does as well.
exercise-hill-walk = Hill walk
cue-hill-walk = Briskly up, calmly down; a pace at which you can talk.
exercise-run-walk = Run-walk
cue-run-walk = One minute of easy running, two minutes of walking, and repeat.
exercise-run = Running
cue-run = An easy pace: short sentences come without effort.
exercise-stair-climb = Stair climbing
cue-stair-climb = Steady up, hold the rail down; walk on level ground when tired.
exercise-jump-rope = Jump rope
cue-jump-rope = 30 seconds of low, soft jumps, 60 seconds of stepping, and repeat.
