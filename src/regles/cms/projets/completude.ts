import type { Brut } from '../../com'
import { ecrireBrut, estPlageVide, estVide, lireBooleen, lireTableau } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { Rubrique } from './rubriques'
import { reconnaitreRubrique, RUBRIQUES } from './rubriques'

export const CMS_46: FicheDeRegle = {
  id: 'CMS-46',
  titre: 'Contrôle de complétude du contrat',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I du CCH', GUIDE, 'annexe 3, trame')],
  parametres: [],
  pointsOuverts: [],
}

/** Une rubrique absente du contrat n'est pas une rubrique laissée vide. */
export type EtatDeRubrique = 'rempli' | 'vide' | 'absent'
export type GraviteDeRubrique = 'erreur légale' | 'alerte' | 'manque'

/** Rubrique, état, gravité (`''` = remplie) ; la dernière ligne : « Total », « 12 sur 16 », part remplie (fraction). */
export type LigneDeCompletude = readonly [rubrique: string, etat: string, gravite: GraviteDeRubrique | number | '']

interface LigneLue {
  readonly numero: number
  readonly texte: string
  readonly rubrique: Rubrique
  readonly intitulePropre: boolean
  readonly etat: EtatDeRubrique
}

const COLONNES = {
  rubrique: { titres: ['Rubrique', 'Rubriques', 'Intitulé'], type: 'texte', exigee: true },
  etat: { titres: ['État', 'Statut', 'Rempli', 'Remplie'], type: 'brut', exigee: true },
} as const

const ETATS: readonly (readonly [EtatDeRubrique, RegExp])[] = [
  ['rempli', /^(?:rempli|renseigne|complet)e?$/],
  ['vide', /^(?:vide|a completer|a remplir)$/],
  ['absent', /^(?:absent|manquant|supprime)e?$/],
]

/**
 * Rubriques de la trame que le contrat remplit (CMS-46 ; CCH, art. L. 302-8-1, I) : une ligne par rubrique, dans l'ordre de la
 * trame, puis le total. `incomplet` : tableau vide. `refuse` : colonne absente, état illisible ou contradictoire.
 */
export function completudeDuContrat(
  plage: readonly (readonly Brut[])[],
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDeCompletude[]> {
  if (estPlageVide(plage)) return nonEtabli('incomplet', [message('completude.tableau-vide')])
  const tableau = lireTableau(plage, COLONNES, 'rubriques')
  if (!('lignes' in tableau)) return nonEtabli('refuse', tableau)
  const refus: Message[] = []
  const inconnues: string[] = []
  const lues: LigneLue[] = []
  for (const { numero, rubrique: texte, etat: brut } of tableau.lignes) {
    const etat = lireEtat(brut)
    if (etat === null) refus.push(message('completude.etat-illisible', { ligne: numero, lu: ecrireBrut(brut) }))
    const reconnue = texte === null ? undefined : reconnaitreRubrique(texte)
    if (texte === null || reconnue === undefined) inconnues.push(texte === null ? `ligne ${numero}, sans intitulé` : `« ${texte} » (ligne ${numero})`)
    else if (etat !== null) lues.push({ numero, texte, ...reconnue, etat })
  }
  refus.push(...contradictions(lues))
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const etats = new Map(lues.map(({ rubrique, etat }) => [rubrique, etat]))
  const lignes = RUBRIQUES.map((rubrique): LigneDeCompletude => {
    const etat = etats.get(rubrique) ?? 'absent'
    return [rubrique.intitule, etat, graviteDe(rubrique, etat)]
  })
  const remplies = lignes.filter(([, etat]) => etat === 'rempli').length
  const total: LigneDeCompletude = ['Total', `${remplies} sur ${RUBRIQUES.length}`, remplies / RUBRIQUES.length]
  const alertes = alertesDeForme(lues, inconnues, etats)
  if (!options.expliquer) return etabli([...lignes, total], 'tableau', { alertes })
  const comptes = (voulue: GraviteDeRubrique): number => lignes.filter(([, , gravite]) => gravite === voulue).length
  return etabli([...lignes, total], 'tableau', {
    alertes,
    references: referencesDe([CMS_46]),
    explication: [
      {
        etape: message('completude.etape.remplies'),
        calcul: message('completude.calcul.remplies', { remplies, total: RUBRIQUES.length }),
        valeur: remplies / RUBRIQUES.length,
      },
      {
        etape: message('completude.etape.manques'),
        calcul: message('completude.calcul.manques', {
          legales: comptes('erreur légale'),
          alertes: comptes('alerte'),
          manques: comptes('manque'),
        }),
        valeur: RUBRIQUES.length - remplies,
      },
    ],
  })
}

/** Une cellule vide est une rubrique sans contenu ; Oui vaut remplie, Non vide. */
function lireEtat(brut: Brut): EtatDeRubrique | null {
  if (estVide(brut)) return 'vide'
  const coche = lireBooleen(brut)
  if (typeof coche === 'boolean') return coche ? 'rempli' : 'vide'
  const mots = normaliser(ecrireBrut(brut))
  return ETATS.find(([, forme]) => forme.test(mots))?.[0] ?? null
}

/** Articles 1er et 2 : engagements et objectifs exigés par la loi ; articles 3 et 4 : demandés par le guide. */
function graviteDe({ article }: Rubrique, etat: EtatDeRubrique): GraviteDeRubrique | '' {
  if (etat === 'rempli') return ''
  if (etat === 'vide' || article === undefined) return 'manque'
  return article <= 2 ? 'erreur légale' : 'alerte'
}

function contradictions(lues: readonly LigneLue[]): Message[] {
  return lues.flatMap(({ numero, rubrique, etat }) => {
    const premiere = lues.find((autre) => autre.rubrique === rubrique)
    if (premiere === undefined || premiere.etat === etat) return []
    return [message('completude.contradiction', { rubrique: rubrique.intitule, ligne: numero, premiere: premiere.numero })]
  })
}

function alertesDeForme(
  lues: readonly LigneLue[],
  inconnues: readonly string[],
  etats: ReadonlyMap<Rubrique, EtatDeRubrique>,
): Message[] {
  const alertes: Message[] = []
  if (inconnues.length > 0) alertes.push(message('completude.inconnues', { rubriques: inconnues.join(', ') }))
  const tues = RUBRIQUES.filter((rubrique) => !etats.has(rubrique))
  if (tues.length > 0)
    alertes.push(message('completude.non-citees', { rubriques: tues.map(({ intitule }) => intitule).join(', ') }))
  for (const { texte, rubrique, intitulePropre } of lues) {
    if (!intitulePropre) alertes.push(message('completude.intitule', { lu: texte, officiel: rubrique.intitule }))
  }
  const articles = lues.flatMap(({ rubrique }) => (rubrique.article === undefined ? [] : [rubrique.article]))
  if (articles.some((numero, rang) => numero < (articles[rang - 1] ?? 0))) alertes.push(message('completude.ordre'))
  return alertes
}
