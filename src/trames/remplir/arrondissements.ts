import { message, normaliser } from '../../regles'
import type { CadreDePeriode } from '../cadre'
import type { Bloc, LigneComposee } from './composer'
import { placesDe, rangACote } from './composer'
import { casesVides } from './cases-vides'
import { LECTURES } from './feuille-hypotheses'
import { direLesManques } from './manques'
import { nombreDeLignes } from './nombre-de-lignes'
import { manquesDObjectif, objectifDuContrat, suppositionsDObjectif } from './objectif-du-contrat'
import type { ColonneDeFeuille } from './presenter'
import type { Calculs, LigneEnCours } from './table-saisie'
import { tableSaisie } from './table-saisie'
import type { CommuneARemplir, EntreeDeRemplissage, FormuleDecrite, Recette } from './types'

/** À côté du tableau : la commune, son objectif, et ce que la loi demande de comparer (CMS-16). */
const A_COTE: readonly ColonneDeFeuille[] = [
  { code: 'commune', intitule: 'Commune', type: 'texte' },
  { code: 'objectif', intitule: 'Objectif communal', type: 'entier' },
  { code: 'somme', intitule: 'Somme des objectifs des arrondissements', type: 'entier' },
  { code: 'part', intitule: 'Part des objectifs aux arrondissements prioritaires', type: 'pourcentage' },
  { code: 'poids_rp', intitule: 'Poids des prioritaires en résidences principales', type: 'pourcentage' },
  { code: 'poids_ls', intitule: 'Poids des prioritaires en logements sociaux', type: 'pourcentage' },
  { code: 'verdict', intitule: 'Contrôle de la répartition', type: 'texte' },
]

/** Répartition par arrondissement (CMS-16, CMS-34) : le seuil, strict, se compare sur des entiers ; Total à l'objectif communal. */
export const tableDesArrondissements: Recette = (entree, table, cadre) => {
  const commune = communeAArrondissements(entree)
  const nombre = nombreDeLignes(entree, table)
  const place = placesDe(table.colonnes)
  const cote = placesDe(A_COTE, rangACote(table.colonnes))
  const objectif = `$${cote('objectif')}$2`
  const colonne = (code: string): string => `$${place(code)}$2:$${place(code)}$${nombre + 1}`
  const vide = commune === null || nombre === 0
  const communes = commune === null ? [] : [commune]
  return tableSaisie(entree, table, calculsDesArrondissements(cadre, objectif), {
    ...(nombre === 0 ? {} : { total: ligneDeTotal(nombre, place, objectif) }),
    ...(vide ? {} : { aCote: bilan(commune, { colonne, objectif, nombre, cote, derniere: place('obj') }, entree, cadre) }),
    manques: [
      ...(commune === null ? [message('remplir.sans-ville')] : []),
      ...casesVides(entree, table),
      ...direLesManques(communes, (une) => manquesDObjectif(une, entree.modalite)),
    ],
    suppositions: suppositionsDObjectif({ modalite: entree.modalite, communes }),
    litLesCommunes: !vide,
    litLesHypotheses: !vide,
  })
}

/** La ville du contrat parmi ses communes, ou sa seule commune. */
function communeAArrondissements({ territoire: { ville }, communes }: EntreeDeRemplissage): CommuneARemplir | null {
  const nommee = ville === null ? undefined : communes.find(({ nom }) => normaliser(nom) === normaliser(ville))
  return nommee ?? (communes.length === 1 ? (communes[0] ?? null) : null)
}

function calculsDesArrondissements({ valeur }: CadreDePeriode, objectif: string): Calculs {
  const siParc = ({ place }: LigneEnCours, calcul: string): FormuleDecrite =>
    formule(`=IF(AND(COUNT(${place('rp')},${place('ls')})=2,SUM(${place('rp')})>0),${calcul},"")`, 0)
  return {
    taux: (ligne) => siParc(ligne, `MIXITE.SRU_TAUX(${ligne.place('rp')},${ligne.place('ls')})`),
    prio: (ligne) => siParc(ligne, `${ligne.place('ls')}*100<${ligne.place('rp')}*${valeur('P_arr')}`),
    part: ({ place }) => formule(part(place('obj'), objectif), 1),
  }
}

function part(obj: string, objectif: string): string {
  return `=IF(AND(SUM(${objectif})>0,COUNT(${obj})=1),${obj}/${objectif},"")`
}

/** L'objectif du Total est celui de la commune, le seul opposable ; sa part dit si les arrondissements le font. */
function ligneDeTotal(nombre: number, place: (code: string) => string, objectif: string): LigneComposee {
  const total = nombre + 2
  const somme = (code: string): string =>
    sommeDes(`${place(code)}2:${place(code)}${total - 1}`, `${place('arr')}2:${place('arr')}${total - 1}`)
  const [rp, ls] = [`${place('rp')}${total}`, `${place('ls')}${total}`]
  return {
    contenus: {
      arr: 'Total',
      rp: formule(somme('rp'), 0),
      ls: formule(somme('ls'), 0),
      taux: formule(`=IF(AND(COUNT(${rp},${ls})=2,SUM(${rp})>0),${ls}/${rp},"")`, 1),
      obj: formule(`=IF(COUNT(${objectif})=1,${objectif},"")`, 1),
      part: formule(somme('part'), 2),
    },
  }
}

/** Somme d'une colonne, ou rien si un arrondissement nommé n'y a pas de nombre ; une ligne vide ne compte pas. */
function sommeDes(plage: string, arrondissements: string): string {
  return `=IF(COUNT(${plage})=COUNTA(${arrondissements}),SUM(${plage}),"")`
}

interface Reperes {
  readonly colonne: (code: string) => string
  readonly objectif: string
  readonly nombre: number
  readonly cote: (code: string) => string
  readonly derniere: string
}

function bilan(commune: CommuneARemplir, reperes: Reperes, { modalite }: EntreeDeRemplissage, cadre: CadreDePeriode): Bloc {
  const { colonne, objectif, nombre, cote, derniere } = reperes
  const aux = (code: string): string => {
    const [sommee, complete] = [`SUM(${colonne(code)})`, `COUNT(${colonne(code)})=COUNTA(${colonne('arr')})`]
    return `=IF(AND(${complete},${sommee}>0),SUMIF(${colonne('prio')},TRUE,${colonne(code)})/${sommee},"")`
  }
  const controle = `MIXITE.CMS_ARRONDISSEMENTS($A$1:$${derniere}$${nombre + 1},${objectif},"${cadre.periode}",,${LECTURES})`
  const contenus = {
    commune: commune.nom,
    objectif: formule(objectifDuContrat(commune, `$${cote('commune')}$2`, modalite, cadre), 0),
    somme: formule(sommeDes(colonne('obj'), colonne('arr')), 0),
    part: formule(aux('obj'), 1),
    poids_rp: formule(aux('rp'), 1),
    poids_ls: formule(aux('ls'), 1),
    verdict: formule(`=IF(ISNA(INDEX(${controle},1,1)),"",INDEX(${controle},COUNTA(${colonne('arr')})+1,3))`, 2),
  }
  return { colonnes: A_COTE, lignes: [{ contenus }] }
}

function formule(texte: string, rang: number): FormuleDecrite {
  return { formule: texte, rang }
}
