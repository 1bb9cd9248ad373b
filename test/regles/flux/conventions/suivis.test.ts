import { SUIVIS_FLUX_CONVENTIONS } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'
import { CAS_DES_CONVENTIONS } from './cas-de-conventions'
import type { CasDeSuivi } from './cas-de-suivi'
import { argumentsDe, CAS_DES_AUTRES_TABLEAUX } from './cas-de-suivi'

const CAS = [...CAS_DES_CONVENTIONS, ...CAS_DES_AUTRES_TABLEAUX]

function rangees(cas: CasDeSuivi) {
  const { valeur, message } = calculer('FLUX_CONTROLE', argumentsDe(cas))
  if (typeof valeur !== 'object' || valeur === null) throw new Error(message ?? 'sans valeur')
  return valeur.filter(([gravite]) => gravite !== 'conforme')
}

describe('constats des tableaux de conventions', () => {
  it.each(CAS.map((cas) => [cas.situation, cas] as const))('%s', (_situation, cas) => {
    const lues = rangees(cas)
    expect(lues.map((rangee) => rangee.slice(0, 4))).toEqual(cas.constats.map((constat) => constat.slice(0, 4)))
    lues.forEach((rangee, rang) => expect(rangee[4]).toContain(cas.constats[rang]?.[4]))
  })

  it('les deux règles supplétives ne font jamais une erreur légale', () => {
    const graves = CAS.flatMap(rangees).filter(([gravite, regle]) => gravite === 'EL' && (regle === 'FLUX-13' || regle === 'FLUX-14'))
    expect(graves).toEqual([])
  })

  it('vide et 0 donnent les mêmes constats, hors des nombres où 0 est une réponse', () => {
    for (const cas of CAS_DES_CONVENTIONS.filter(({ situation }) => !situation.startsWith('FLUX-25'))) {
      const durees = cas.tableau[0]?.indexOf('Durée') ?? -1
      const aZero = cas.tableau.map((ligne, rang) => ligne.map((cellule, i) => (rang > 0 && i !== durees ? (cellule ?? 0) : cellule)))
      expect(rangees({ ...cas, tableau: aZero })).toEqual(rangees(cas))
    }
  })
})

describe.each(SUIVIS_FLUX_CONVENTIONS.map((suivi) => [suivi.id, suivi] as const))('tableau %s', (id, suivi) => {
  const titres = Object.values(suivi.colonnes).map(({ titres: [premier = ''] }) => premier)
  const plage = [titres, ...suivi.exemple]

  it('son exemple se reconnaît à ses titres, sans erreur légale, une rangée calculée par ligne', () => {
    const { etat, valeur, message } = calculer('FLUX_CONTROLE', [plage, null, '2024-12-31'])
    expect([etat, message]).toEqual(['etabli', null])
    expect((valeur as (readonly unknown[])[]).filter(([gravite]) => gravite === 'EL' && id !== 'FLUX-22')).toEqual([])
    const calculs = calculer('FLUX_SUIVI', [plage, null, '2024-12-31']).valeur as (readonly unknown[])[]
    expect(calculs.map((rangee) => rangee.length)).toEqual(suivi.exemple.map(() => suivi.calculees.length))
  })

  it('chaque colonne a son aide, chaque exemple la largeur du tableau', () => {
    expect(Object.keys(suivi.aides)).toEqual(Object.keys(suivi.colonnes))
    for (const ligne of suivi.exemple) expect(ligne).toHaveLength(titres.length)
    for (const cle of Object.keys(suivi.choix ?? {})) expect(Object.keys(suivi.colonnes)).toContain(cle)
  })

  it('l’ordre des lignes et des colonnes est indifférent aux constats', () => {
    const inverse = plage.map((ligne) => [...ligne].reverse())
    const constats = (tableau: typeof plage) => calculer('FLUX_CONTROLE', [tableau, id, '2024-03-15']).valeur
    expect(constats(inverse)).toEqual(constats(plage))
  })
})
