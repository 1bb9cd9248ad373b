import { trouverFonction } from '../../../../src/catalogue'
import type { ConstatDeTableau } from '../../../../src/regles'
import { controlerSuivi, lireDate, lireLectures, SUIVIS_COTATION, trouverSuivi } from '../../../../src/regles'
import type { Lectures } from '../../../../src/regles'
import { appelDe, CAS_DE_TABLEAU } from './cas-de-tableau'
import type { CasDeTableau } from './cas-de-tableau'

/** Nombres d'un constat de total, tels que les cas les écrivent. */
const CITES = ['obliges', 'equipes', 'abordes', 'presentes', 'total', 'logements', 'qualifies', 'part']

function ecrire({ gravite, ligne, colonne, message: { id, donnees } }: ConstatDeTableau): string {
  const bilan = gravite === 'IF' && ligne === null && Object.keys(donnees).length > 1
  const nombres = bilan ? ` ${CITES.flatMap((nom) => (donnees[nom] === undefined ? [] : [donnees[nom]])).join('/')}` : ''
  return `${gravite} ${ligne ?? '-'} ${colonne ?? '-'} ${id.split('.').pop() ?? ''}${nombres}`
}

function controler({ suivi: id, titres, lignes, jour, lectures }: CasDeTableau) {
  const suivi = trouverSuivi(SUIVIS_COTATION, id)
  if (suivi === undefined) throw new Error(`tableau inconnu : ${id}`)
  const couples = lectures === undefined ? [] : [lectures.split(': ') as [string, string]]
  const contexte = { jour: jour === undefined ? null : (lireDate(jour) as number), lectures: lireLectures(couples) as Lectures }
  const resultat = controlerSuivi(suivi, [titres, ...lignes], contexte)
  if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat.motifs))
  return resultat.valeur
}

describe('tableaux de la démarche de cotation', () => {
  it.each(CAS_DE_TABLEAU.map((cas) => [`${cas.suivi}, ${cas.situation}`, cas] as const))('%s', (_nom, cas) => {
    const { constats, calculs } = controler(cas)
    expect(constats.map(ecrire)).toEqual(cas.constats)
    if (cas.calculs !== undefined) expect(calculs).toEqual(cas.calculs)
  })

  it('null et "" disent la même chose qu’une cellule vide', () => {
    for (const cas of CAS_DE_TABLEAU) {
      const vides = { ...cas, lignes: cas.lignes.map((ligne) => ligne.map((cellule) => cellule ?? '')) }
      expect([cas.situation, controler(vides)]).toEqual([cas.situation, controler(cas)])
    }
  })

  it('l’ordre des colonnes ne change rien', () => {
    for (const cas of CAS_DE_TABLEAU) {
      const inverse = { ...cas, titres: [...cas.titres].reverse(), lignes: cas.lignes.map((ligne) => [...ligne].reverse()) }
      expect([cas.situation, controler(inverse)]).toEqual([cas.situation, controler(cas)])
    }
  })

  it('chaque règle de la démarche en lignes a son tableau, éprouvé par un exemple du registre', () => {
    for (const { id } of SUIVIS_COTATION) {
      expect(CAS_DE_TABLEAU.some((cas) => cas.suivi === id && cas.situation.startsWith('registre'))).toBe(true)
    }
  })
})

describe('description des tableaux', () => {
  it.each(SUIVIS_COTATION.map((suivi) => [suivi.id, suivi] as const))('%s : aides, exemple et départ à la forme des colonnes', (id, suivi) => {
    const cles = Object.keys(suivi.colonnes)
    expect(Object.keys(suivi.aides).sort()).toEqual([...cles].sort())
    expect(suivi.fiches[0]?.id).toBe(id)
    for (const ligne of [...suivi.exemple, ...(suivi.depart ?? [])]) expect(ligne).toHaveLength(cles.length)
    const titres = Object.values(suivi.colonnes).map(({ titres: [titre] }) => titre ?? '')
    const resultat = controlerSuivi(suivi, [titres, ...suivi.exemple], { jour: null, lectures: new Map() })
    expect(resultat.etat).toBe('etabli')
    const seuls = controlerSuivi(suivi, [titres, ...(suivi.depart ?? suivi.exemple)], { jour: null, lectures: new Map() })
    expect(seuls.etat).toBe('etabli')
  })

  it('se reconnaissent à leurs titres, sans que le modèle soit nommé', () => {
    const controle = trouverFonction('COTATION_CONTROLE')
    for (const cas of CAS_DE_TABLEAU) {
      const [plage, , ...suite] = appelDe(cas)
      const nomme = controle?.evaluer(appelDe(cas), { expliquer: false })
      expect([cas.situation, controle?.evaluer([plage ?? null, null, ...suite], { expliquer: false })]).toEqual([cas.situation, nomme])
    }
  })
})
