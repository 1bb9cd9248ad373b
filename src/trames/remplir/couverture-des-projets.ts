import type { CadreDePeriode } from '../cadre'
import type { TableDeTrame } from '../types'
import { colonnesDeFeuille, TYPOLOGIES } from './colonnes-de-feuille'
import type { Bloc, LigneDecrite } from './composer'
import { placesDe, rangACote } from './composer'
import { compterDonnees, lireDonnee } from './feuille-communes'
import { LECTURES } from './feuille-hypotheses'
import { sommeEntiere } from './formules'
import { nombreDeLignes } from './nombre-de-lignes'
import { objectifDuContrat } from './objectif-du-contrat'
import { maximumDePls, minimumDePlai, plafondDePls } from './objectifs-qualitatifs'
import type { ColonneDeFeuille } from './presenter'
import { quotient } from './quotient'
import type { CommuneARemplir, EntreeDeRemplissage, FormuleDecrite } from './types'

function nombre(code: string, intitule: string): ColonneDeFeuille {
  return { code, intitule, type: 'entier' }
}

/** Totaux et couverture, une ligne par commune : seuls comptent les projets de la liste principale. */
const COLONNES: readonly ColonneDeFeuille[] = [
  { code: 'nom', intitule: 'Couverture de l’objectif', type: 'texte' },
  nombre('objectif', 'Objectif retenu'),
  nombre('projets', 'Projets de la liste principale'),
  nombre('f05', 'Logements projetés'),
  nombre('f06', 'Logements sociaux comptés'),
  { code: 'couverture', intitule: 'Couverture', type: 'pourcentage' },
  { code: 'securisee', intitule: 'Couverture sécurisée', type: 'pourcentage' },
  nombre('manque', 'Logements manquants'),
  nombre('plai_min', 'PLAI, minimum'),
  nombre('plai', 'PLAI comptés'),
  nombre('plai_manque', 'PLAI manquants'),
  nombre('pls_max', 'PLS et assimilés, maximum'),
  nombre('pls', 'PLS et assimilés comptés'),
  nombre('pls_trop', 'PLS en dépassement'),
  nombre('plus', 'PLUS comptés'),
  nombre('psla', 'PSLA comptés'),
  nombre('brs', 'BRS comptés'),
  nombre('prive', 'Conventionnés privés comptés'),
  nombre('autre', 'Autres comptés'),
  nombre('vivier', 'Projets à passer au vivier'),
  nombre('retirer', 'Projets à retirer'),
  nombre('inclassables', 'Projets non classables'),
  nombre('dessous', 'Lignes ajoutées sous la liste, non comptées'),
]

/** Ce dont une ligne du bilan a besoin. */
interface Reperes {
  readonly numero: number
  /** Case de la ligne, par son code. */
  readonly ici: (code: string) => string
  /** Colonne des projets, en plage fixe. */
  readonly projets: (code: string) => string
  /** Titres et projets, tels que nos fonctions les lisent. */
  readonly plage: string
  /** Vrai s'il faut ne retenir que les projets de la commune de la ligne. */
  readonly parCommune: boolean
  /** Rang du classement des projets : le bilan vient après. */
  readonly rang: number
  readonly cadre: CadreDePeriode
}

/**
 * Couverture de l'objectif (CMS-40). À une commune, tous les projets comptent ; à plusieurs, chaque ligne retient les projets
 * de sa commune et la dernière les réunit tous.
 */
export function couvertureDesProjets(
  entree: EntreeDeRemplissage,
  table: TableDeTrame,
  cadre: CadreDePeriode,
  plage: string,
): Bloc {
  const { communes } = entree
  const nombreDeProjets = nombreDeLignes(entree, table)
  const colonnes = colonnesDeFeuille(table)
  const place = placesDe(colonnes)
  const cote = placesDe(COLONNES, rangACote(colonnes))
  const derniere = Math.max(1, nombreDeProjets) + 1
  const parCommune = communes.length > 1
  const reperes = (numero: number, deLaCommune: boolean): Reperes => ({
    numero,
    ici: (code) => `$${cote(code)}$${numero}`,
    projets: (code) => `$${place(code)}$2:$${place(code)}$${derniere}`,
    plage,
    parCommune: deLaCommune,
    rang: nombreDeProjets + 3,
    cadre,
  })
  const parLigne = communes.map((commune, i) => ligneDeCommune(commune, entree, reperes(i + 2, parCommune)))
  const ensemble = communes.length === 1 ? [] : [ligneDEnsemble(communes.length, cote, reperes(communes.length + 2, false))]
  const tous = [...parLigne, ...ensemble]
  const dessous = formule(`=COUNTA($A:$A)-COUNTA($A$1:$A$${derniere})`, 0)
  return {
    colonnes: COLONNES,
    lignes: tous.map((contenus, i) => ({ contenus: i === tous.length - 1 ? { ...contenus, dessous } : contenus })),
  }
}

function ligneDeCommune(commune: CommuneARemplir, { modalite }: EntreeDeRemplissage, reperes: Reperes): LigneDecrite {
  const { ici, cadre, parCommune } = reperes
  const nom = ici('nom')
  const objectif = ici('objectif')
  const plafond = `COUNT(${objectif},${plafondDePls(nom, cadre)})=2`
  return {
    nom: commune.nom,
    objectif: formule(objectifDuContrat(commune, nom, modalite, cadre), 0),
    ...comptes(reperes),
    plai_min: formule(minimumDePlai(objectif, cadre), 1),
    pls_max: formule(`=IF(${plafond},${maximumDePls(objectif, nom, cadre)},"")`, 1),
    ...(parCommune ? ecartsDeCommune(reperes) : ecartsDeLaFonction(reperes, tauxEtPlh(nom))),
  }
}

/** Taux et PLH d'une commune, pour le maximum de PLS : vides, la fonction les dit inconnus. */
function tauxEtPlh(nom: string): string {
  const taux = `MIXITE.SRU_TAUX(${lireDonnee('residences', nom)},${lireDonnee('logements', nom)})`
  return `IF(${compterDonnees('residences', 'logements', nom)}=2,${taux},""),${lireDonnee('plh', nom)}`
}

const DE_LA_FONCTION = ['couverture', 'securisee', 'manque', 'plai_manque', 'pls_trop'] as const

/** Les cinq résultats de CMS_COUVERTURE ; sans objectif, ou sans le nombre de logements d'un projet compté, rien ne s'établit. */
function ecartsDeLaFonction({ ici, plage, cadre, rang }: Reperes, connus: string): LigneDecrite {
  const objectif = ici('objectif')
  const appel = `MIXITE.CMS_COUVERTURE(${plage},${objectif},${connus},"${cadre.periode}",,${LECTURES})`
  return Object.fromEntries(
    DE_LA_FONCTION.map((code, i) => [
      code,
      formule(`=IF(AND(COUNT(${objectif},${ici('f06')})=2,SUM(${objectif})>0),INDEX(${appel},1,${i + 1}),"")`, rang + 2),
    ]),
  )
}

/** Couverture des projets d'une commune parmi plusieurs : la fonction ne lit que la liste entière. */
function ecartsDeCommune(reperes: Reperes): LigneDecrite {
  const { ici, rang } = reperes
  return {
    couverture: formule(quotient(ici('f06'), ici('objectif')), rang + 2),
    manque: enTrop('objectif', 'f06', reperes),
    ...ecartsAuxBornes(reperes),
  }
}

function ecartsAuxBornes(reperes: Reperes): LigneDecrite {
  return { plai_manque: enTrop('plai_min', 'plai', reperes), pls_trop: enTrop('pls', 'pls_max', reperes) }
}

/** Ce dont une case en dépasse une autre, jamais négatif. */
function enTrop(grande: string, petite: string, { ici, rang }: Reperes): FormuleDecrite {
  return formule(`=IF(COUNT(${ici(grande)},${ici(petite)})=2,MAX(0,${ici(grande)}-${ici(petite)}),"")`, rang + 2)
}

/** Sommes des projets de la liste principale ; vides dès qu'un nombre manque à un projet compté. */
function comptes({ ici, projets, parCommune, rang }: Reperes): LigneDecrite {
  const [classement, deLaCommune] = [projets('classement'), parCommune ? `,${projets('commune')},"="&${ici('nom')}` : '']
  const retenus = `${classement},"liste principale"${deLaCommune}`
  const place = (nom: string): FormuleDecrite => formule(`=COUNTIFS(${classement},"${nom}"${deLaCommune})`, rang)
  const compte = `(${classement}="liste principale")${parCommune ? `*(${projets('commune')}=${ici('nom')})` : ''}`
  const somme = (code: string): FormuleDecrite => {
    const connus = `SUMPRODUCT(${compte}*ISNUMBER(${projets(code)})*(${projets(code)}>0))`
    return formule(`=IF(${connus}=${ici('projets')},SUMIFS(${projets(code)},${retenus}),"")`, rang + 1)
  }
  const total = TYPOLOGIES.map(({ code }) => projets(code)).join('+')
  // Une case vide ne vaut zéro que si les autres typologies font déjà tous les logements sociaux du projet.
  const typologie = (code: string): FormuleDecrite => {
    const inconnus = `SUMPRODUCT(${compte}*(${projets(code)}="")*((${total})<>${projets('f06')}))`
    return formule(`=IF(IFERROR(${inconnus}=0,FALSE),SUMIFS(${projets(code)},${retenus}),"")`, rang + 1)
  }
  return {
    projets: place('liste principale'),
    f05: somme('f05'),
    f06: somme('f06'),
    ...Object.fromEntries(TYPOLOGIES.map(({ code }) => [code, typologie(code)])),
    vivier: place('vivier'),
    retirer: place('à retirer'),
    inclassables: place('non classable'),
  }
}

/** Tous les projets, quelle que soit leur commune ; objectif et bornes sont les sommes de ceux des communes. */
function ligneDEnsemble(nombreDeCommunes: number, cote: (code: string) => string, reperes: Reperes): LigneDecrite {
  const somme = (code: string, rang: number): LigneDecrite =>
    nombreDeCommunes === 0
      ? {}
      : { [code]: formule(sommeEntiere(`$${cote(code)}$2:$${cote(code)}$${nombreDeCommunes + 1}`), rang) }
  return {
    nom: 'Ensemble',
    ...comptes(reperes),
    ...somme('objectif', 1),
    ...somme('plai_min', 2),
    ...somme('pls_max', 2),
    ...ecartsDeLaFonction(reperes, ','),
    ...ecartsAuxBornes(reperes),
  }
}

function formule(texte: string, rang: number): FormuleDecrite {
  return { formule: texte, rang }
}
