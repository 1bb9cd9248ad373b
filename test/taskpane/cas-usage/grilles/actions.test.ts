import { GRILLES } from '../../../../src/trames'
import { actionsSaisies, creerLesActions, leviersDe, retirerLActionIntacte } from '../../../../src/taskpane/cas-usage/grilles/actions'
import { carenceDuContrat } from '../../../../src/taskpane/cas-usage/grilles/carence'
import { avecReponse, memeReponse, refusDeReponse } from '../../../../src/taskpane/cas-usage/grilles/reponses'
import type { Dossier } from '../../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../../src/taskpane/dossier/dossier-neuf'

const QUESTIONS = GRILLES.flatMap(({ themes }) => themes).flatMap(({ questions }) => questions).filter(({ type }) => type === 'oui_non_texte')
const [PREMIERE, SECONDE] = QUESTIONS

function lignesDe({ brouillons }: Dossier) {
  return brouillons['TAB-12']?.lignes ?? []
}

if (PREMIERE === undefined || SECONDE === undefined) throw new Error('questions absentes')
const avecLeviers = [PREMIERE, SECONDE].reduce((dossier, { id }) => avecReponse(dossier, id, 'levier', true), DOSSIER_NEUF)

describe('leviers et actions', () => {
  it('crée une action par levier, thème et échéance préremplis, une seule fois', () => {
    const cree = creerLesActions(avecLeviers, actionsSaisies(avecLeviers, null))
    expect(lignesDe(cree).map(({ theme, action, terme }) => [theme, action, terme])).toEqual([
      ['Action foncière', PREMIERE.libelle, 'triennal 2023-2025'],
      ['Action foncière', SECONDE.libelle, 'triennal 2023-2025'],
    ])
    expect(creerLesActions(cree, actionsSaisies(cree, null))).toBe(cree)
    expect(leviersDe(cree, actionsSaisies(cree, null))).toMatchObject({ leviers: 2, lies: 2, lignesACreer: [] })
  })

  it('ne crée que l’action de la question demandée, à la suite de celles de la feuille', () => {
    const ecrites = { lignes: [{ num: '1', action: 'Réviser le PLU' }], horsTableau: {} }
    const cree = creerLesActions(avecLeviers, ecrites, SECONDE.id)
    expect(lignesDe(cree).map(({ num }) => num)).toEqual(['1', `2 [${SECONDE.id}]`])
  })

  it('retire l’action d’un levier décoché si elle est restée telle quelle, jamais une action complétée', () => {
    const cree = creerLesActions(avecLeviers, actionsSaisies(avecLeviers, null))
    expect(lignesDe(retirerLActionIntacte(cree, actionsSaisies(cree, null), PREMIERE.id))).toHaveLength(1)
    const completee = { ...actionsSaisies(cree, null), lignes: lignesDe(cree).map((ligne) => ({ ...ligne, pilote: 'Maire' })) }
    expect(retirerLActionIntacte(cree, completee, PREMIERE.id)).toBe(cree)
  })
})

describe('réponses', () => {
  it('situent leurs refus champ par champ, et ce que deux champs ont d’incompatible', () => {
    expect(refusDeReponse(PREMIERE, { reponse: 'peut-être', date: 'hier' }).map(({ champ }) => champ)).toEqual(['reponse', 'date'])
    expect(refusDeReponse(PREMIERE, { complement: 'seul' })).toMatchObject([{ champ: null }])
    expect(refusDeReponse(PREMIERE, { reponse: 'Oui', complement: 'bien' })).toEqual([])
  })

  it('disparaissent une fois vides', () => {
    const repondu = avecReponse(DOSSIER_NEUF, PREMIERE.id, 'reponse', 'Oui')
    expect(repondu.reponses).toEqual({ [PREMIERE.id]: { reponse: 'Oui' } })
    expect(avecReponse(repondu, PREMIERE.id, 'reponse', '').reponses).toEqual({})
  })

  it('se comparent par ce qu’elles disent', () => {
    expect(memeReponse(PREMIERE.id, { reponse: 'Oui', date: 45_356, levier: 'Non' }, { reponse: 'oui', date: '05/03/2024' })).toBe(true)
    expect(memeReponse(PREMIERE.id, { reponse: 'Oui' }, { reponse: 'Non' })).toBe(false)
    expect(memeReponse(PREMIERE.id, {}, { reponse: 'Non' })).toBe(false)
  })
})

describe('carence du contrat', () => {
  const origine = (carencee: boolean | null) => ({ epci: null, carencee })
  it('est celle d’une commune au moins ; inconnue tant qu’une commune ne la dit pas', () => {
    const communes = ['A', 'B']
    expect(carenceDuContrat({ ...DOSSIER_NEUF, communes, origines: { A: origine(null), B: origine(true) } })).toBe(true)
    expect(carenceDuContrat({ ...DOSSIER_NEUF, communes, origines: { A: origine(false) } })).toBeNull()
    expect(carenceDuContrat({ ...DOSSIER_NEUF, communes, origines: { A: origine(false), B: origine(false) } })).toBe(false)
    expect(carenceDuContrat(DOSSIER_NEUF)).toBeNull()
  })
})
