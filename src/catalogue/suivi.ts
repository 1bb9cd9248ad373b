import type { ConstatDeTableau, ContexteDeSuivi, FicheDeRegle, NonEtabli, SuiviControle, TableauDeSuivi } from '../regles'
import {
  articleDuConstat,
  controlerSuivi,
  ecrireBrut,
  estVideOuZero,
  message,
  nonEtabli,
  reconnaitreSuivi,
  titresExiges,
  trouverSuivi,
} from '../regles'
import { LECTURES } from './arguments-sru'
import { LecteurDArguments } from './lecteur-d-arguments'
import { avecTitres, ENTETES } from './tableau-rendu'
import type { ArgumentBrut, ArgumentDecrit, Brut, Case, FonctionDecrite } from './types'

/** Ce qui distingue une fonction de suivi d'une autre : ses tableaux et son exemple. */
export interface FonctionDeSuiviDecrite extends Pick<FonctionDecrite, 'nom' | 'titre' | 'description' | 'exemple'> {
  readonly suivis: readonly TableauDeSuivi[]
}

const AUTOMATIQUE = 'automatique'
const CONFORME = 'conforme'
/** Colonnes de tout tableau de constats, et leurs unités. */
export const COLONNES_DE_CONSTATS: readonly string[] = ['gravité', 'règle', 'ligne', 'colonne', 'constat', 'article']
export const UNITES_DE_CONSTATS: readonly string[] = ['texte', 'texte', 'ligne du tableau', 'texte', 'texte', 'texte']

/**
 * Fonction qui reconnaît un tableau de suivi à ses titres et en rend les constats : gravité, règle, ligne, colonne, constat,
 * article ; une seule rangée « conforme » s'il n'y en a aucun.
 */
export function fonctionDeControle(decrite: FonctionDeSuiviDecrite): FonctionDecrite {
  return {
    ...communDe(decrite),
    colonnes: COLONNES_DE_CONSTATS,
    unites: UNITES_DE_CONSTATS,
    evaluer: (args, options) => {
      const appel = lireAppel(decrite, args)
      if ('etat' in appel) return appel
      const resultat = controlerSuivi(appel.suivi, appel.plage, appel.contexte, options)
      if (resultat.etat !== 'etabli') return resultat
      return avecTitres({ ...resultat, valeur: rangeesDuSuivi(appel.suivi, resultat.valeur) }, COLONNES_DE_CONSTATS, appel.titres)
    },
  }
}

/** Fonction qui rend les colonnes calculées d'un tableau de suivi, une rangée par ligne de la plage, vide là où elle l'est. */
export function fonctionDeSuivi(decrite: FonctionDeSuiviDecrite): FonctionDecrite {
  return {
    ...communDe(decrite),
    evaluer: (args, options) => {
      const appel = lireAppel(decrite, args)
      if ('etat' in appel) return appel
      const { suivi, plage, contexte } = appel
      if (suivi.calculees.length === 0) return nonEtabli('refuse', [message('suivi.sans-calcul', { titre: suivi.titre })])
      const resultat = controlerSuivi(suivi, plage, contexte, options)
      if (resultat.etat !== 'etabli') return resultat
      const titres = suivi.calculees.map(({ titre }) => titre)
      return avecTitres(
        { ...resultat, valeur: rangeesDeCalculs(titres, plage.length - 1, resultat.valeur) },
        titres,
        appel.titres,
      )
    },
  }
}

function communDe({
  nom,
  titre,
  description,
  exemple,
  suivis,
}: FonctionDeSuiviDecrite): Omit<FonctionDecrite, 'evaluer'> {
  const fiches = suivis.flatMap((suivi) => suivi.fiches)
  return {
    nom,
    titre,
    description,
    arguments: argumentsDe(suivis),
    unite: 'tableau',
    forme: 'plage',
    exemple,
    articles: [...new Set(fiches.flatMap(({ articles }) => articles.map(({ article }) => article)))],
    regles: [...new Set(fiches.map(({ id }) => id))],
    erreurs: [
      '#N/A : plage vide ou réduite à sa ligne de titres (incomplet).',
      '#VALEUR! : tableau non reconnu, colonne exigée absente ou en double, cellule illisible.',
    ],
  }
}

function argumentsDe(suivis: readonly TableauDeSuivi[]): readonly ArgumentDecrit[] {
  return [
    {
      nom: 'tableau',
      libelle: 'Tableau de suivi',
      type: 'plage',
      obligatoire: true,
      unite: 'plage avec ligne de titres',
      sensDeZero:
        '0 vaut une cellule vide dans un texte et une date ; ailleurs, l’aide de la colonne dit ce que 0 veut dire',
      aide: 'Plage avec sa ligne de titres, une ligne par objet suivi ; l’ordre des colonnes est libre, les lignes vides sont sautées.',
      exemple: 'A1:F4',
    },
    {
      nom: 'modele',
      libelle: 'Modèle de tableau',
      type: 'choix',
      obligatoire: false,
      unite: 'texte',
      sensDeZero: '0 ou vide : « automatique », reconnu à ses titres',
      aide: 'Identifiant ou titre du modèle quand ses titres ne suffisent pas à le reconnaître. 0 ou vide : reconnu à ses titres.',
      choix: [AUTOMATIQUE, ...suivis.map(({ id }) => id)],
      exemple: `"${suivis[0]?.id ?? AUTOMATIQUE}"`,
    },
    {
      nom: 'date',
      libelle: 'Jour du contrôle',
      type: 'date',
      obligatoire: false,
      unite: 'date (numéro de série)',
      sensDeZero: '0 ou vide : non donné, les échéances qui en dépendent ne sont pas jugées, et c’est dit',
      aide: 'Jour auquel les échéances se jugent, par exemple AUJOURDHUI(). 0 ou vide : elles ne sont pas jugées.',
      exemple: 'DATE(2024;3;15)',
    },
    ENTETES,
    LECTURES,
  ]
}

interface Appel {
  readonly suivi: TableauDeSuivi
  readonly plage: readonly (readonly Brut[])[]
  readonly contexte: ContexteDeSuivi
  readonly titres: boolean
}

function lireAppel({ suivis }: FonctionDeSuiviDecrite, args: readonly ArgumentBrut[]): Appel | NonEtabli {
  const lecteur = new LecteurDArguments(argumentsDe(suivis), args)
  const plage = lecteur.plage('tableau')
  const nomme = lecteur.choix<TableauDeSuivi | null>(
    'modele',
    (texte) => (texte.trim().toLowerCase() === AUTOMATIQUE ? null : trouverSuivi(suivis, texte)),
    null,
  )
  const reste = {
    plage,
    contexte: { jour: lecteur.date('date'), lectures: lecteur.lectures() },
    titres: lecteur.booleen(ENTETES.nom),
  }
  if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
  if (nomme !== null) return { suivi: nomme, ...reste }
  const suivi = reconnaitre(suivis, plage)
  return 'etat' in suivi ? suivi : { suivi, ...reste }
}

function reconnaitre(suivis: readonly TableauDeSuivi[], plage: readonly (readonly Brut[])[]): TableauDeSuivi | NonEtabli {
  if (plage.every((ligne) => ligne.every(estVideOuZero))) return nonEtabli('incomplet', [message('suivi.non-designe')])
  const [premier, ...autres] = reconnaitreSuivi(suivis, plage[0] ?? [])
  if (premier === undefined) {
    const lus = (plage[0] ?? [])
      .map(ecrireBrut)
      .filter((texte) => texte !== '')
      .join(', ')
    const modeles = suivis.map((suivi) => `${nommer(suivi)} (${titresExiges(suivi).join(', ')})`).join(' ; ')
    return nonEtabli('refuse', [message('suivi.non-reconnu', { lus, modeles })])
  }
  if (autres.length === 0) return premier
  return nonEtabli('refuse', [message('suivi.ambigu', { modeles: [premier, ...autres].map(nommer).join(', ') })])
}

function nommer({ id, titre }: TableauDeSuivi): string {
  return `${id} « ${titre} »`
}

function rangeesDuSuivi(
  { id, titre, fiches }: TableauDeSuivi,
  { constats, numeros }: SuiviControle,
): readonly (readonly Case[])[] {
  return rangeesDeConstats(constats, fiches, { regle: id, message: message('suivi.conforme', { titre, lignes: numeros.length }) })
}

/** Une rangée par constat, dans leur ordre ; aucun : une seule rangée « conforme », avec la règle et la phrase données. */
export function rangeesDeConstats(
  constats: readonly ConstatDeTableau[],
  fiches: readonly FicheDeRegle[],
  conforme: Pick<ConstatDeTableau, 'regle' | 'message'>,
): readonly (readonly Case[])[] {
  if (constats.length === 0)
    return [[CONFORME, conforme.regle, '', '', { phrases: [conforme.message] }, articleDuConstat(conforme, fiches)]]
  return constats.map((constat) => [
    constat.gravite,
    constat.regle,
    constat.ligne ?? '',
    constat.colonne ?? '',
    { phrases: [constat.message] },
    articleDuConstat(constat, fiches),
  ])
}

/** Rangées alignées sur la plage : celle d'une ligne sautée reste vide. */
function rangeesDeCalculs(
  titres: readonly string[],
  lignes: number,
  { calculs, numeros }: SuiviControle,
): readonly (readonly Case[])[] {
  const parNumero = new Map(numeros.map((numero, rang) => [numero, calculs[rang]]))
  return Array.from({ length: lignes }, (_, rang) => parNumero.get(rang + 2) ?? titres.map(() => ''))
}
