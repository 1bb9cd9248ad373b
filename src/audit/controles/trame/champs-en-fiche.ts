import type { FeuilleFigee } from '../../../classeur/instantane'
import { normaliser } from '../../../regles'
import type { TexteSitue } from './contrat'

/** Champs de la trame, et les libellés auxquels chacun répond : « Code commune | Nom de la commune » ne fait que titrer des colonnes. */
const LIBELLES_DU_CHAMP: ReadonlyMap<string, RegExp> = new Map([
  ['nom de la commune', /^(?:nom de )?(?:la |votre )?(?:commune|ville|collectivite)(?: (?:concernee|signataire))?$|\b(?:commune|ville) de$|^entre$/],
  ['date', /\bdate\b|\b(?:le|du|au)$/],
  ['nom et qualite', /\brepresente/],
  ['prenom nom', /\brepresente|\bsignataire\b/],
])
const ENTRE_CROCHETS = /\[([^[\]]+)\]/g
const APRES_UN_NOM = /\b(?:commune|ville) de nom de la commune\b/
/** Ce qui explique comment remplir ne reste pas à remplir. */
const NOTICE = /\blisez ?moi\b|\bnotice\b|\blegende\b|\bdictionnaire\b|\bdefinitions?\b|\bglossaire\b|\blexique\b|\bmode d emploi\b|\b(?:description|format|contenu|type) (?:des? |de la |attendu)/
/** Une valeur qui décrit une donnée : ses voisines en décrivent d'autres. */
const DESCRIPTION = /^(?:nombre|nb|texte|entier|liste|taux d|code|numero|pourcentage|decimal|booleen|part d)\b/

interface Reponse {
  readonly libelle: string
  readonly valeur: string
}

/**
 * Le champ de la trame laissé comme valeur hors d'une table : après « : », seul dans la case de valeur d'une fiche, entre crochets
 * ou derrière « commune de » ; `null` pour un simple intitulé, ou dans une notice.
 */
export function champLaisseEnValeur(situe: TexteSitue): string | null {
  const champ = entreCrochets(situe.texte) ?? (APRES_UN_NOM.test(situe.mots) ? 'nom de la commune' : champRepondu(situe))
  return champ === null || estUneNotice(situe) ? null : champ
}

function entreCrochets(texte: string): string | null {
  const mots = [...texte.matchAll(ENTRE_CROCHETS)].map(([, dedans = '']) => normaliser(dedans))
  return mots.find((dedans) => LIBELLES_DU_CHAMP.has(dedans)) ?? null
}

function champRepondu({ feuille, ligne, colonne, texte }: TexteSitue): string | null {
  const reponse = apresDeuxPoints(texte) ?? enFiche(feuille, ligne, colonne, texte)
  return reponse !== null && LIBELLES_DU_CHAMP.get(reponse.valeur)?.test(reponse.libelle) === true ? reponse.valeur : null
}

function apresDeuxPoints(texte: string): Reponse | null {
  const place = texte.indexOf(':')
  return place < 0 ? null : { libelle: normaliser(texte.slice(0, place)), valeur: normaliser(texte.slice(place + 1)) }
}

/** La case de valeur : un libellé seul à sa gauche, rien à sa droite, et sous le libellé pas un code d'objet. */
function enFiche(feuille: FeuilleFigee, ligne: number, colonne: number, texte: string): Reponse | null {
  const remplies = Array.from({ length: feuille.colonnes }, (_, rang) => rang).filter((rang) => rang !== colonne && feuille.valeur(ligne, rang) !== null)
  const [gauche] = remplies
  if (gauche === undefined || remplies.length > 1 || gauche > colonne || typeof feuille.valeur(ligne + 1, gauche) === 'number') return null
  return { libelle: normaliser(String(feuille.valeur(ligne, gauche))), valeur: normaliser(texte) }
}

const LIGNES_VOISINES = 40

function estUneNotice({ feuille, ligne, colonne }: TexteSitue): boolean {
  if (NOTICE.test(normaliser(feuille.nom))) return true
  for (let voisine = Math.max(0, ligne - LIGNES_VOISINES); voisine <= ligne + LIGNES_VOISINES; voisine += 1) {
    const texte = feuille.valeur(voisine, colonne)
    if (typeof texte !== 'string') continue
    if (NOTICE.test(normaliser(texte)) || DESCRIPTION.test(apresDeuxPoints(texte)?.valeur ?? normaliser(texte))) return true
  }
  return false
}
