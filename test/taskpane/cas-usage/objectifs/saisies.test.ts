import {
  avecSaisies,
  contenuDe,
  estEnAttente,
  refusDesSaisies,
  saisir,
  SAISIES_DES_COMMUNES,
  sansSaisiesEcrites,
} from '../../../../src/taskpane/cas-usage/objectifs/saisies'
import { ecrireDossier, lireDossier } from '../../../../src/taskpane/dossier/lire-dossier'
import { ABAISSANTE, dossierDe, EPCI } from '../../contrat-mutualisant'

const DOSSIER = dossierDe('B', [ABAISSANTE])

describe('saisies de l’article 2', () => {
  it('une saisie couvre la feuille sans y toucher, et se garde avec le contrat', () => {
    const saisi = saisir(DOSSIER, ABAISSANTE, { objectifRetenu: 160, tauxRetenu: null })
    expect(avecSaisies(saisi, [ABAISSANTE])).toEqual([{ ...ABAISSANTE, objectifRetenu: 160 }])
    expect(estEnAttente(saisi, 'AUBIGNANE')).toBe(true)
    expect(lireDossier(ecrireDossier(saisi))).toEqual(saisi)
  })

  it('effacer ce que porte la feuille est une saisie ; redire la feuille n’en est plus une', () => {
    const portee = { ...ABAISSANTE, objectifRetenu: 160, accord: true }
    const efface = saisir(DOSSIER, portee, { objectifRetenu: null })
    expect(contenuDe(efface, portee, 'objectifRetenu')).toBeNull()
    expect(avecSaisies(efface, [portee])[0]).toMatchObject({ objectifRetenu: null, accord: true })
    expect(saisir(efface, portee, { objectifRetenu: 160 }).brouillons).toEqual({})
  })

  it('ce qui ne se lit pas est gardé tel quel, refusé avec la commune, et vaut une donnée absente', () => {
    const saisi = saisir(DOSSIER, ABAISSANTE, { objectifRetenu: 'cent soixante' })
    expect(contenuDe(saisi, ABAISSANTE, 'objectifRetenu')).toBe('cent soixante')
    expect(avecSaisies(saisi, [ABAISSANTE])[0]?.objectifRetenu).toBeNull()
    expect(refusDesSaisies(saisi, [ABAISSANTE])).toEqual([
      { nom: 'Aubignane', phrase: expect.stringMatching(/Objectif retenu.*cent soixante/) as string },
    ])
  })

  it('une fois écrites, les saisies s’oublient ; les autres restent', () => {
    const [a, b] = EPCI
    if (a === undefined || b === undefined) throw new Error('commune absente')
    const saisi = saisir(saisir(DOSSIER, a, { objectifRetenu: 120, accord: false }), b, { objectifRetenu: 130 })
    const allege = sansSaisiesEcrites(saisi, [{ ...a, objectifRetenu: 120 }, { ...b, objectifRetenu: 130 }])
    expect(allege.brouillons[SAISIES_DES_COMMUNES]?.lignes).toEqual([{ commune: a.nom, accord: false }])
    expect(sansSaisiesEcrites(allege, [a, b])).toBe(allege)
    expect(sansSaisiesEcrites(saisi, [])).toBe(saisi)
  })
})
