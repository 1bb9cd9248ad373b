import { normaliser } from '../socle/normaliser'

/** Mots qui, seuls ou non, annoncent de quoi joindre ou reconnaître une personne. */
const MOTS = /\b(?:prenoms?|nir|telephones?|tel|courriels?|emails?|e mail|mails?|mel|securite sociale|secu|identite)\b/
/** Intitulés qui ne nomment quelqu'un que pris en entier : « Nom de la commune » ou « Habitat mobile » ne nomment personne. */
const ENTIERS = /^(?:noms?|patronymes?|demandeurs?|codemandeurs?|co demandeurs?|portables?|mobiles?|n portable|numero de (?:portable|mobile))$/
const NOM_DE_PERSONNE =
  /\bnoms? (?:de |du |de la |de l |d |des )?(?:naissance|famille|usage|epoux|epouse|marital|jeune fille|demandeurs?|codemandeurs?|titulaires?|conjoint|candidats?|personnes?|menages?|enfants?)\b/
const ADRESSE = /\badresses?\b/
/** Une case « adresse en QPV » situe sans désigner. */
const ADRESSE_DE_ZONAGE = /\b(?:qpv|quartier)\b/

/** Rangs des colonnes dont l'en-tête annonce un nom, un prénom, un numéro de sécurité sociale, un moyen de joindre ou une adresse (COM-08). */
export function colonnesNominatives(entetes: readonly string[]): readonly number[] {
  return entetes.flatMap((entete, rang) => (estNominatif(normaliser(entete)) ? [rang] : []))
}

function estNominatif(mots: string): boolean {
  if (ADRESSE.test(mots)) return !ADRESSE_DE_ZONAGE.test(mots)
  return MOTS.test(mots) || ENTIERS.test(mots) || NOM_DE_PERSONNE.test(mots)
}
