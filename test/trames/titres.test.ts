import { assert, constantFrom, property, shuffledSubarray, string, array, oneof } from 'fast-check'
import { PERIODES } from '../../src/regles'
import { reconnaitreTitres, tablesDe } from '../../src/trames'
import type { ColonnesReconnues, TableDeTrame } from '../../src/trames'
import { intitulesDe, tableDe } from './periode-de'

const TOUTES = PERIODES.flatMap((periode) => tablesDe(periode))

/** Reconnaissance réduite à ses noms, pour se lire d'un coup d'œil. */
function lire(id: string, titres: readonly string[]) {
  return resumer(reconnaitreTitres(titres, tableDe(id)))
}

function resumer({ trouvees, renommees, enDouble, manquantes, enTrop }: ColonnesReconnues) {
  return {
    trouvees: trouvees.map(({ colonne, rang, par }) => `${colonne.code}@${rang} ${par}`),
    renommees: renommees.map(({ colonne, rang, motif }) => `${colonne.code}@${rang} ${motif}`),
    enDouble: enDouble.map(({ colonne, titres }) => `${colonne.code}@${titres.map(({ rang }) => rang).join('+')}`),
    manquantes: manquantes.map(({ code }) => code),
    enTrop: enTrop.map(({ titre, rang }) => `${titre}@${rang}`),
  }
}

const RIEN = { trouvees: [], renommees: [], enDouble: [], manquantes: [], enTrop: [] }

describe('colonnes d’un tableau existant', () => {
  it('intitulés à la lettre', () => {
    expect(lire('TAB-13', intitulesDe('TAB-13'))).toEqual({
      ...RIEN,
      trouvees: [
        'commune@0 intitulé', 'ls_manq@1 intitulé', 'taux_av@2 intitulé', 'obj_av@3 intitulé', 'taux_ret@4 intitulé', 'obj_ret@5 intitulé',
      ],
    })
  })

  it.each([
    ['sans casse ni accents', ['TAUX DE LOGEMENT SOCIAL', 'residences principales'], ['rp@1 intitulé', 'taux@0 intitulé']],
    ['par leur code', ['rp', 'LS'], ['rp@0 code', 'ls@1 code']],
    ['apostrophe droite ou typographique', ['Année d’inventaire (au 1er janvier)'], ['annee@0 intitulé']],
    ['exposant recopié à part', ["Année d'inventaire (au 1 er janvier)"], ['annee@0 intitulé']],
    ['espaces autour, cases vides entre', ['', '  Résidences principales ', ' '], ['rp@1 intitulé']],
  ])('%s', (_cas, titres, trouvees) => {
    expect(lire('TAB-04', titres)).toMatchObject({ trouvees, renommees: [], enTrop: [] })
  })

  it('le signe % distingue une part d’un nombre', () => {
    expect(lire('TAB-10', ['vefa', '% VEFA']).trouvees).toEqual(['vefa@0 code', 'p_vefa@1 intitulé'])
  })

  it('l’intitulé l’emporte sur le code, qui reste en trop', () => {
    expect(lire('TAB-13', ['commune', 'Nom de la commune'])).toMatchObject({
      trouvees: ['commune@1 intitulé'],
      enTrop: ['commune@0'],
    })
  })

  it('titre en double : aucune des deux colonnes n’est choisie', () => {
    const lu = lire('TAB-13', ['Nom de la commune', 'NOM DE LA COMMUNE'])
    expect(lu).toMatchObject({ trouvees: [], enDouble: ['commune@0+1'], enTrop: [] })
    expect(lu.manquantes).not.toContain('commune')
  })

  it('années d’une autre période : proposées, jamais rattachées', () => {
    expect(lire('TAB-13', intitulesDe('TAB-13', '2026-2028'))).toEqual({
      ...RIEN,
      trouvees: ['commune@0 intitulé', 'taux_av@2 intitulé', 'taux_ret@4 intitulé'],
      renommees: ['ls_manq@1 autre période', 'obj_av@3 autre période', 'obj_ret@5 autre période'],
    })
  })

  it('bilans d’autres périodes : trois colonnes possibles, rien n’est proposé', () => {
    expect(lire('TAB-08', ['Bilans triennaux SRU', '2011-2013'])).toMatchObject({
      renommees: [],
      manquantes: ['p1', 'p2', 'p3'],
      enTrop: ['2011-2013@1'],
    })
  })

  it('intitulé proche d’une seule colonne restée libre', () => {
    const titres = intitulesDe('TAB-17')
    titres[2] = 'Références cadastrales du terrain'
    expect(lire('TAB-17', titres)).toMatchObject({ renommees: ['f03@2 intitulé proche'], manquantes: [], enTrop: [] })
  })

  it('les petits mots ne comptent pas dans la ressemblance', () => {
    expect(lire('TAB-01', ['L’instance délibérante de la commune']).renommees).toEqual(['instance@0 intitulé proche'])
  })

  it('intitulé proche de deux colonnes : rien n’est proposé', () => {
    expect(lire('TAB-13', ['Taux de rattrapage'])).toMatchObject({ renommees: [], enTrop: ['Taux de rattrapage@0'] })
  })

  it('deux titres proches de la même colonne : rien n’est proposé', () => {
    const lu = lire('TAB-17', ['Référence cadastrale 1', 'Référence cadastrale 2'])
    expect(lu).toMatchObject({ renommees: [], enTrop: ['Référence cadastrale 1@0', 'Référence cadastrale 2@1'] })
    expect(lu.manquantes).toContain('f03')
  })

  it.each([
    ['au seuil (3 mots communs, 4 et 6 mots)', 'Nombre de LS manquants (DDT)', ['ls_manq@0 intitulé proche']],
    ['sous le seuil (3 mots communs, 5 et 6 mots)', 'Nombre de LS manquants (DDT, préfecture)', []],
  ])('%s', (_cas, titre, renommees) => {
    expect(lire('TAB-13', [titre]).renommees).toEqual(renommees)
  })

  it('colonne étrangère en trop, colonnes absentes nommées', () => {
    expect(lire('TAB-20', ['Partie', 'Prénom Nom', 'Qualité', 'Date', 'Téléphone'])).toEqual({
      ...RIEN,
      trouvees: ['partie@0 intitulé', 'nom@1 intitulé', 'qualite@2 intitulé', 'date@3 intitulé'],
      manquantes: ['sign'],
      enTrop: ['Téléphone@4'],
    })
  })

  it('aucun titre : tout manque', () => {
    expect(lire('TAB-20', [])).toEqual({ ...RIEN, manquantes: ['partie', 'nom', 'qualite', 'date', 'sign'] })
  })
})

describe('pour toute table', () => {
  const table = constantFrom(...TOUTES)
  const desordre = table.chain((choisie) => shuffledSubarray([...choisie.colonnes]).map((colonnes) => ({ choisie, colonnes })))

  it('ses intitulés se retrouvent tous, dans n’importe quel ordre', () => {
    assert(
      property(desordre, ({ choisie, colonnes }) => {
        const titres = colonnes.map(({ intitule }) => intitule)
        const { trouvees, renommees, enDouble, manquantes, enTrop } = reconnaitreTitres(titres, choisie)
        expect([...trouvees].sort((a, b) => a.rang - b.rang).map(({ colonne }) => colonne)).toEqual(colonnes)
        expect([renommees, enDouble, enTrop]).toEqual([[], [], []])
        expect(manquantes).toHaveLength(choisie.colonnes.length - colonnes.length)
      }),
      { numRuns: 60 },
    )
  })

  it('ses codes se retrouvent tous', () => {
    expect(TOUTES.filter((choisie) => !codesRetrouves(choisie)).map(({ id }) => id)).toEqual([])
  })

  it('chaque colonne et chaque titre non vide est dans une seule liste', () => {
    const intitules = TOUTES.flatMap(({ colonnes }) => colonnes.flatMap(({ code, intitule }) => [code, intitule]))
    const titres = array(oneof(constantFrom(...intitules), string({ maxLength: 12 })), { maxLength: 12 })
    assert(
      property(table, titres, (choisie, lus) => {
        const { trouvees, renommees, enDouble, manquantes, enTrop } = reconnaitreTitres(lus, choisie)
        const colonnes = [...[...trouvees, ...renommees, ...enDouble].map(({ colonne }) => colonne), ...manquantes]
        expect(new Set(colonnes)).toEqual(new Set(choisie.colonnes))
        expect(colonnes).toHaveLength(choisie.colonnes.length)
        const places = [...trouvees, ...renommees, ...enDouble.flatMap((double) => double.titres), ...enTrop]
        const rangs = places.map(({ rang }) => rang)
        expect(new Set(rangs).size).toBe(rangs.length)
        expect(lus.filter((titre, rang) => /[a-z0-9]/i.test(titre) && !rangs.includes(rang))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

function codesRetrouves(choisie: TableDeTrame): boolean {
  const { trouvees } = reconnaitreTitres(choisie.colonnes.map(({ code }) => code), choisie)
  return trouvees.length === choisie.colonnes.length && trouvees.every(({ colonne }, rang) => colonne === choisie.colonnes[rang])
}
