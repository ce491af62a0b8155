// Given names and titles that tell whether `he` or `she` means their bearer. Names of both are left out.
import { type PronounKind, wordSet } from './pack.ts';

const FEMALE =
  wordSet(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
  donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
  samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina
  joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy
  sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori gina ursula
  margrethe angelique hanna ilse greta ingrid astrid sofia lucia lucía carmen elena marta pilar ana isabel rosa beatriz claire sophie camille
  juliette élise elise nathalie valérie valerie katja anja petra monika sabine birgit heike claudia annette ulrike odile ines inés marit saskia
  mei ling yuki keiko sakura priya anita sunita fatima aisha leila noor olga irina natalia svetlana tatiana yulia hillary kamala condoleezza madeleine
  katie kate kathy maggie wendy philippa dorothea imogen nadezhda mireille harriet agnes`);
const MALE =
  wordSet(`james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
  benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter
  noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan bryan billy bruce gabriel joe logan alan juan
  albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene howard ned tom bill pete joe jake mike dario sam elon mark
  satya sundar tim jensen lip hans klaus jürgen wolfgang dieter stefan andreas martin thomas tobias lukas felix egon rupert pierre jacques jean-pierre
  françois michel luc thierry carlos miguel antonio javier diego pablo fernando luis giovanni marco paolo giuseppe jan pieter willem dirk mikkel lars
  sven erik olaf bjorn ivan vladimir sergei dmitri boris igor dragan wei jun hiroshi kenji takashi akira raj arjun vikram sanjay ahmed mohammed omar
  ali hassan ibrahim yusuf lambert roderick rasmus leopold dwight bob ted ken greg jeff steve dan
  jim chris tony phil simon neil graham ian nigel gavin colin derek trevor stuart clive oliver hugo leo max oscar theo`);
const FEMALE_TITLES = wordSet('ms mrs miss dame frau madam madame señora lady congresswoman chairwoman spokeswoman');
const MALE_TITLES = wordSet('mr sir herr señor lord congressman chairman spokesman');

/** What a full name or the word before it tells of `he` or `she`. */
export function pronounOfName(name: string, before: string): PronounKind | undefined {
  if (FEMALE_TITLES.has(before)) return 'she';
  if (MALE_TITLES.has(before)) return 'he';
  const [given = '', ...rest] = name.toLowerCase().split(/\s+/);
  if (rest.length === 0) return undefined;
  const female = FEMALE.has(given);
  const male = MALE.has(given);
  return female === male ? undefined : female ? 'she' : 'he';
}
