import type { FonctionDecrite } from '../../src/catalogue'
import type { FicheDeRegle, ParametreDate, PointOuvert } from '../../src/regles'
import { commandesDeLaRegle } from '../../src/cli/regles-des-commandes'
import { ancre } from './markdown'
import type { PreuvesDeRegle } from './preuves'
import { ecrireValeurDeParametre } from './valeur-de-parametre'

/** Ce que la page sait autour des règles : de quoi relier chacune à ses nombres, ses fonctions et ses essais. */
export interface AutourDesRegles {
  readonly parametres: readonly ParametreDate[]
  readonly points: readonly PointOuvert[]
  readonly fonctions: readonly FonctionDecrite[]
  readonly preuvesDe: (id: string) => PreuvesDeRegle
}

export const NATURES: Readonly<Record<FicheDeRegle['nature'], string>> = {
  calcul: 'calcul',
  decision: 'décision',
  controle: 'contrôle',
  echeance: 'échéance',
  parametre: 'paramètre',
  reference: 'référence',
}

/** Section d'une règle appliquée : articles, paramètres datés, points ouverts, fonctions, essais. */
export function redigerRegle(fiche: FicheDeRegle, autour: AutourDesRegles): readonly string[] {
  const { id, titre, nature, articles, parametres, pointsOuverts } = fiche
  const fonctions = autour.fonctions.filter(({ regles }) => regles.includes(id))
  const { essais, cas } = autour.preuvesDe(id)
  return [
    `## ${id}`,
    '',
    `**${titre}** (${NATURES[nature]})`,
    '',
    ...articles.map(({ article, source, lieu }) => `- ${article} : ${source}, ${lieu}`),
    ...rubrique('Paramètres', autour.parametres.filter((p) => parametres.includes(p.id)).map(redigerParametre)),
    ...rubrique('Points ouverts', autour.points.filter((p) => pointsOuverts.includes(p.id)).map((p) => `${p.id} : ${p.question}`)),
    ...enLigne('Fonctions', fonctions.map(({ nom }) => `[${nom}](fonctions.md#${ancre(nom)})`)),
    ...enLigne('Commandes', commandesDeLaRegle(id).map((commande) => `\`mixite ${commande}\``)),
    ...enLigne('Essais', essais.map(lien)),
    ...enLigne('Cas d’or', cas.map(({ fichier, nombre, nommes }) => `${lien(fichier)} ${nombre}${nommes > 0 ? `, dont ${nommes} qui la nomment` : ''}`)),
    '',
  ]
}

/** « P_legal.33 : 33 % du déficit, du 2023-01-01 au 2025-12-31, puis du 2026-01-01 au 2028-12-31 (à vérifier) ». */
function redigerParametre({ id, libelle, unite, serie }: ParametreDate): string {
  const morceaux = serie.map(({ valeur, du, au, aVerifier }, rang) => {
    const dates = `du ${du}${au === null ? ', sans fin connue' : ` au ${au}`}${aVerifier ? ' (à vérifier)' : ''}`
    return valeur === serie[rang - 1]?.valeur ? `, puis ${dates}` : `${rang === 0 ? '' : ' ; '}${ecrireValeurDeParametre({ unite }, valeur)}, ${dates}`
  })
  return `\`${id}\`, ${libelle} : ${morceaux.join('')}`
}

function rubrique(titre: string, elements: readonly string[]): readonly string[] {
  return elements.length === 0 ? [] : [`- ${titre} :`, ...elements.map((element) => `  - ${element}`)]
}

function enLigne(titre: string, elements: readonly string[]): readonly string[] {
  return elements.length === 0 ? [] : [`- ${titre} : ${elements.join(' ; ')}`]
}

/** Lien depuis `docs/` vers un fichier du dépôt. */
function lien(fichier: string): string {
  return `[\`${fichier}\`](../${fichier})`
}
