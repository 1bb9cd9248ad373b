import { lireNombre, normaliser } from '../../../regles'
import { GRILLES } from '../../../trames'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Controle } from '../../types'
import { caseDe, lignesDe, texteDe } from './lire'
import { releverCase } from './relever'

interface ReponseEnPourcentage {
  readonly objet: number
  readonly question: string
  readonly nombre: number
  /** Vrai si la réponse porte son signe : « 120 % ». */
  readonly signe: boolean
}

const TYPES: ReadonlyMap<string, string> = new Map(
  GRILLES.flatMap(({ themes }) =>
    themes.flatMap(({ questions }) =>
      questions.flatMap((question) =>
        [question, ...question.sousQuestions].flatMap(({ id, libelle, type }): (readonly [string, string])[] => [
          [id, type],
          [normaliser(libelle), type],
        ]),
      ),
    ),
  ),
)

/** Une question que le guide n'a pas, et qui demande une part. */
const DEMANDE_UNE_PART = /^(?:pourcentage|part) (?:des?|du|d)\b(?!.*\b(?:euros?|montant)\b)/
/** Au-delà, un nombre écrit parmi des fractions est plutôt un pour cent (COM-02). */
const FRACTION_MAX = 2

/** Réponse à une question de pourcentage, hors de 0 à 100 % (GRI-01 à GRI-04). */
export const REPONSES_EN_POURCENTAGE: Controle = {
  id: 'GRI-01.pourcentage',
  regle: 'GRI-01',
  gravite: 'IN',
  aide: 'audit-trame.aide.reponse-en-pourcentage',
  examiner: ({ tableaux }, carnet) => {
    const grilles = tableaux.filter(({ modele }) => modele.id === 'GRI').map((tableau) => ({ tableau, reponses: reponsesDe(tableau) }))
    const enFractions = sontEnFractions(grilles.flatMap(({ reponses }) => reponses))
    for (const { tableau, reponses } of grilles) {
      for (const { objet, question, nombre, signe } of reponses) {
        const points = Number((!signe && enFractions ? 100 * nombre : nombre).toPrecision(12))
        if (points >= 0 && points <= 100) carnet.conforme()
        else carnet.nonConforme(releverCase(tableau, objet, 'reponse', { phrase: 'reponse-hors-pourcentage', donnees: { question, points }, attendu: '0 à 100 %', selon: ['question'], regle: tableau.type }))
      }
    }
  },
}

function reponsesDe(tableau: TableauReconnu): readonly ReponseEnPourcentage[] {
  return lignesDe(tableau, 'question').flatMap((objet) => {
    const question = texteDe(tableau, objet, 'question') ?? ''
    const brut = brutDe(caseDe(tableau, objet, 'reponse'))
    if (brut === null || !demandeUnPourcentage(texteDe(tableau, objet, 'id'), question)) return []
    const texte = typeof brut === 'string' ? brut.replace('−', '-').trim() : null
    const signe = texte?.endsWith('%') === true
    const nombre = lireNombre(texte === null ? brut : texte.replace(/\s*%$/, ''))
    return typeof nombre === 'number' ? [{ objet, question: question.replace(/^[\s–—-]+/, ''), nombre, signe }] : []
  })
}

function demandeUnPourcentage(id: string | null, question: string): boolean {
  const mots = normaliser(question)
  const type = (id === null ? undefined : TYPES.get(id)) ?? TYPES.get(mots)
  return type === undefined ? DEMANDE_UNE_PART.test(mots) && !question.includes('€') : type === 'pourcentage'
}

/** 0,28 dit l'échelle de 1,2, qui fait alors 120 % ; un 1,2 que rien n'entoure se lit 1,2 %. */
function sontEnFractions(reponses: readonly ReponseEnPourcentage[]): boolean {
  const nus = reponses.filter(({ signe }) => !signe).map(({ nombre }) => Math.abs(nombre))
  return nus.some((nombre) => nombre > 0 && nombre < 1) && nus.every((nombre) => nombre <= FRACTION_MAX)
}
