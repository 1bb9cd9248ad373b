import { constatEnJson } from '../../audit'
import type { ConstatDAudit, QuestionDeColonne } from '../../audit'
import { ecrireAdresse, ecrireRectangle } from '../../classeur/adresse'
import type { Message } from '../../regles'
import { redigerMessage } from '../../textes'
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
  const tableaux = resultat.tableaux.map(({ type, feuille, plage, certitude }) => phrase('auditer-tableau', { type, feuille, plage, certitude }))
  const questions = resultat.questions.map((question) => `${ecrireAdresse(question.lieu)} : ${demander(question)}`)
  const constats = resultat.constats.map(decrire)
  const lignes = [
    ...(tableaux.length === 0 ? [phrase('auditer-sans-tableau')] : tableaux),
    ...questions,
    ...noter(resultat),
    ...(constats.length === 0 ? [phrase('auditer-sans-constat')] : constats),
  ]
  return [fichier, ...lignes.map((ligne) => `  ${ligne}`)].join('\n')
}

function decrire({ gravite, regle, lieu, message }: ConstatDAudit): string {
  const ou = lieu === null ? phrase('auditer-classeur-entier') : ecrireAdresse(lieu)
  return `${gravite} ${regle} ${ou} : ${redigerMessage(message)}`
}

function demander({ intitule, propositions }: QuestionDeColonne): string {
  const noms = propositions.map(({ nom }) => `« ${nom} »`).join(', ')
  return propositions.length === 0 ? phrase('auditer-colonne-inconnue', { intitule }) : phrase('auditer-colonne-incertaine', { intitule, noms })
}

function noter({ macros }: FichierAudite): readonly string[] {
  return macros ? [phrase('auditer-macros')] : []
}
