import { compterParGravite, constatEnJson, direAvec, direHypothese, situer, titreDeType } from '../../audit'
import type { ConstatDAudit, QuestionDeColonne } from '../../audit'
import { ecrireAdresse, ecrireRectangle } from '../../classeur/adresse'
import type { Message } from '../../regles'
import { redigerMessage } from '../../textes'
import { nommer } from '../../trames'
import { estIllisible } from './types'
import type { FichierAudite, ResultatDeFichier } from './types'

const phrase = (id: string, donnees: Message['donnees'] = {}): string => redigerMessage({ id: `cli.${id}`, donnees })

/** L'objet JSON d'un fichier : les champs convenus d'abord, dans leur ordre. */
export function enJson(resultat: ResultatDeFichier): object {
  const { fichier } = resultat
  if (estIllisible(resultat)) return { fichier, erreur: redigerMessage(resultat.motif) }
  return {
    fichier,
    tableaux: resultat.tableaux,
    constats: resultat.constats.map((constat) => constatEnJson(constat, redigerMessage)),
    aVerifier: resultat.questions.map((question) => ({
      feuille: question.feuille,
      cellule: ecrireRectangle(question.lieu),
      intitule: question.intitule,
      message: demander(question),
    })),
    notes: noter(resultat),
  }
}

/** Ce qu'on lit d'un fichier : ses tableaux, puis ses constats du plus grave au plus léger. */
export function enTexte(resultat: ResultatDeFichier): string {
  const { fichier } = resultat
  if (estIllisible(resultat)) return `${fichier}\n  ${phrase('auditer-illisible', { raison: redigerMessage(resultat.motif) })}`
  const tableaux = resultat.tableaux.map(({ type, feuille, plage, certitude }) =>
    phrase('auditer-tableau', { type, titre: titreDeType(type), feuille, plage, certitude }),
  )
  const questions = resultat.questions.map((question) => `${ecrireAdresse(question.lieu)} : ${demander(question)}`)
  const constats = resultat.constats.flatMap(decrire)
  const lignes = [
    ...tableaux,
    ...questions,
    ...noter(resultat),
    ...(constats.length === 0 ? [phrase('auditer-sans-constat')] : [...constats, compter(resultat.constats)]),
  ]
  return [fichier, ...lignes.map((ligne) => `  ${ligne}`)].join('\n')
}

/** Le constat avec son article ; en retrait, le point dont il dépend et les cellules qu'il fausse. */
function decrire({ gravite, regle, lieu, message, article, hypothese, consequences, format }: ConstatDAudit): readonly string[] {
  const ou = lieu === null ? phrase('auditer-classeur-entier') : ecrireAdresse(lieu)
  const texte = redigerMessage(message)
  return [
    `${gravite} ${regle} ${ou} : ${article === '' ? texte : phrase('auditer-constat', { texte, article })}`,
    ...(hypothese === undefined ? [] : [`  ${phrase('auditer-hypothese', { texte: direHypothese(hypothese, format ?? null, direAvec(redigerMessage)) })}`]),
    ...(consequences.length === 0 ? [] : [`  ${phrase('auditer-consequences', { cellules: nommer(consequences.map((plage) => situer(plage, lieu))) })}`]),
  ]
}

function compter(constats: readonly ConstatDAudit[]): string {
  const { EL: el, IN: incoherences, AL: alertes, IF: informations } = compterParGravite(constats)
  return phrase('auditer-comptes', { el, incoherences, alertes, informations })
}

function demander({ intitule, propositions, contredite = false }: QuestionDeColonne): string {
  const noms = propositions.map(({ nom }) => `« ${nom} »`).join(', ')
  if (propositions.length === 0) return phrase('auditer-colonne-inconnue', { intitule })
  return contredite ? phrase('auditer-colonne-contredite', { intitule }) : phrase('auditer-colonne-incertaine', { intitule, noms })
}

function noter({ macros, tableaux }: FichierAudite): readonly string[] {
  return [...(tableaux.length === 0 ? [phrase('auditer-sans-tableau')] : []), ...(macros ? [phrase('auditer-macros')] : [])]
}
