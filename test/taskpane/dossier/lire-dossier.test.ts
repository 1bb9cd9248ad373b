import fc from 'fast-check'
import { redigerMessage } from '../../../src/textes'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { CONDITIONS_INCONNUES, DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { ecrireDossier, lireDossier } from '../../../src/taskpane/dossier/lire-dossier'

const REMPLI: Dossier = {
  version: 1,
  modalite: 'C',
  periode: '2026-2028',
  territoire: { epci: 'Métropole « Œuvre »', grandParis: true, ville: 'Lyon' },
  communes: ['L’Haÿ', 'Saint-Éloi'],
  brouillons: { 'TAB-12': { lignes: [{ action: '=danger', duree: 3, fait: false, fin: null }], horsTableau: { titre: 'x' } } },
  reponses: { 'F-1': { reponse: 'Non', date: 45000, levier: true } },
  textes: { motif: 'ligne\nligne' },
  origines: { Saint: { epci: null, carencee: true } },
  conditions: { ...CONDITIONS_INCONNUES, plhExecutoire: true, avis: 45_000 },
  etape: 'cadre',
}

/** Un contrat plein, dont un champ est remplacé. */
function avec(champ: string, valeur: unknown): string {
  return JSON.stringify({ ...REMPLI, [champ]: valeur })
}

function phraseDe(texte: string): string {
  const lu = lireDossier(texte)
  if (!('id' in lu)) throw new Error('le contrat devait être refusé')
  return redigerMessage(lu)
}

describe('contrat gardé dans le classeur', () => {
  it.each([DOSSIER_NEUF, REMPLI])('se relit tel qu’il a été gardé', (dossier) => {
    expect(lireDossier(ecrireDossier(dossier))).toEqual(dossier)
  })

  it('garde toute saisie, quelle qu’elle soit', () => {
    const cellule = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      fc.constant(null),
    )
    const ligne = fc.dictionary(
      fc.string().filter((clef) => clef !== '__proto__'),
      cellule,
    )
    fc.assert(
      fc.property(fc.array(ligne), fc.array(fc.string()), (lignes, communes) => {
        const dossier: Dossier = { ...DOSSIER_NEUF, communes, brouillons: { 'TAB-01': { lignes, horsTableau: {} } } }
        expect(lireDossier(ecrireDossier(dossier))).toEqual(dossier)
      }),
    )
  })

  it('refuse ce qui n’est pas un contrat, sans rien deviner', () => {
    expect(phraseDe('pas du JSON')).toMatch(/ne sait pas lire/)
    expect(phraseDe('[]')).toMatch(/champ « contrat »/)
    expect(phraseDe('{}')).toMatch(/champ « version »/)
    expect(phraseDe(avec('version', 2))).toMatch(/version plus récente.*format 2, ici 1/)
    expect(phraseDe(avec('version', '1'))).toMatch(/champ « version »/)
  })

  it.each([
    ['modalite', 'D', 'modalite'],
    ['modalite', undefined, 'modalite'],
    ['periode', '2020-2022', 'periode'],
    ['communes', ['Paris', 3], 'communes[2]'],
    ['territoire', { epci: null, grandParis: 'oui', ville: null }, 'territoire.grandParis'],
    ['territoire', { epci: null, grandParis: false, ville: 'Nice' }, 'territoire.ville'],
    ['brouillons', { 'TAB-01': { lignes: [{ a: {} }], horsTableau: {} } }, 'brouillons.TAB-01.lignes[1].a'],
    ['reponses', { q: { reponse: 'Oui', inconnu: 1 } }, 'reponses.q.inconnu'],
    ['textes', [], 'textes'],
    ['origines', { x: { epci: null } }, 'origines.x.carencee'],
    ['conditions', { ...CONDITIONS_INCONNUES, avis: '2024' }, 'conditions.avis'],
    ['ajoutDUneAutreVersion', true, 'ajoutDUneAutreVersion'],
  ])('nomme le champ inattendu : %s', (champ, valeur, nomme) => {
    expect(phraseDe(avec(champ, valeur))).toContain(`champ « ${nomme} »`)
  })
})
