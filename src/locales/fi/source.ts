import type { Checked, SourceMessages } from '../types.js'

/** Finnish texts where a consent platform decides. */
const source = {
  waiting: 'Tämän sivuston suostumusasetukset latautuvat vielä.',
  unavailable: {
    blocked:
      'Tämän sivuston suostumusasetukset on estetty, mahdollisesti selaimen laajennuksen takia. Siksi valinnaiset palvelut pysyvät poissa käytöstä.',
    timeout: 'Tämän sivuston suostumusasetukset eivät vastaa. Siksi valinnaiset palvelut pysyvät poissa käytöstä.',
    error: 'Tämän sivuston suostumusasetukset ilmoittavat virheestä. Siksi valinnaiset palvelut pysyvät poissa käytöstä.',
  },
  stored: 'Vastauksesi tallennetaan sen jälkeen tämän sivuston suostumusasetuksiin ({name}).',
  visit: 'Tämä on voimassa tämän käynnin ajan. Tämän sivuston suostumusasetukset ({name}) pysyvät ennallaan.',
  settings: 'Tätä varten avautuvat tämän sivuston suostumusasetukset ({name}). Päätät siellä.',
  nowhere: 'Tämän sivuston suostumusasetukset eivät tunne tätä palvelua. Siksi se pysyy poissa käytöstä.',
  category: 'Vastaus koskee koko luokkaa: ”{category}”.',
  also: 'Tämä koskee myös näitä: {items}.',
  recorded: 'Siellä tallennetaan myös näiden nykyinen asetus: {items}.',
  failed: 'Suostumusasetukset eivät ottaneet vastaustasi vastaan. Mitään ei ladattu.',
  refusedHere: 'Palvelu on tässä pois käytöstä. Tämän sivuston suostumusasetukset sallivat sen vielä; voit muuttaa sen siellä.',
  open: 'Avaa suostumusasetukset',
  openFailed: 'Suostumusasetuksia ei voitu avata. Yritä uudelleen.',
  intro:
    'Tämän sivuston suostumusasetuksissa ({name}) päätät näistä palveluista ja voit peruuttaa suostumuksesi milloin tahansa. Tässä näet, mikä on voimassa.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
