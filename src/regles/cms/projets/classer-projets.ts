import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { estNonEtabli } from '../../sru'
import type { Classement } from './admission'
import { CMS_38 } from './admission'
import { CMS_37, titreDe } from './champs'
import { totalDe } from './financements-projetes'
import type { EntreeProjets, ListeDeProjets, ProjetClasse } from './liste'
import { alerteDesDoublons, alerteDesInconnus, duClassement, lireListe, POINTS_DE_LA_LISTE, sommeDesSociaux } from './liste'
import { FINANCEMENTS } from './typologies'
import { CMS_39 } from './vivier'

/** Case rédigée : ses phrases sont jointes par `textes`. */
interface Phrases {
  readonly phrases: readonly Message[]
}
/** Opération, classement, logements sociaux comptés (`''` = inconnu), constats ; la dernière ligne est le total. */
export type LigneDeListe = readonly [
  operation: string | Phrases,
  classement: string | number,
  comptes: number | '',
  motif: Phrases | number,
]

const CLASSEMENTS: readonly Classement[] = ['liste principale', 'vivier', 'à retirer', 'non classable']

/**
 * Classe les projets de l'article 3 et dit ce qui ne s'y tient pas (CMS-37, CMS-38, CMS-39 ; CCH, art. L. 302-8-1) : une ligne
 * par projet, en logements, puis le total. `sans-objet` : aucun projet. `incomplet` : tableau vide. `refuse` : colonne exigée
 * absente ou en double ; une cellule fautive n'arrête que sa ligne.
 */
export function classerProjets(
  entree: EntreeProjets,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDeListe[]> {
  const liste = lireListe(entree)
  if (estNonEtabli(liste)) return liste
  const { projets, parametres } = liste
  const references = referencesDe([CMS_37, CMS_38, CMS_39])
  if (projets.length === 0) return nonEtabli('sans-objet', [message('projets.aucun')], { references, parametres, alertes: liste.alertes })
  const retenus = duClassement(projets, 'liste principale')
  const constats = projets.reduce((nombre, projet) => nombre + projet.constats.length, 0)
  const lignes = [...projets.map(ecrireLigne), ['Total', retenus.length, sommeDesSociaux(retenus) ?? '', constats] as const]
  const alertes = [...liste.alertes, ...alerteDesInconnus(retenus), ...alerteDesDoublons(retenus)]
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  return etabli(lignes, 'tableau', {
    alertes,
    references,
    parametres,
    hypotheses: hypothesesTouchees(POINTS_DE_LA_LISTE, entree.lectures, (autres) => resumer(liste.sous(autres))),
    explication: etapesDeLaListe(liste, constats),
  })
}

function ecrireLigne({ nom, numero, classement, sociaux, constats }: ProjetClasse): LigneDeListe {
  const operation = nom ?? { phrases: [message('projets.sans-nom', { ligne: numero })] }
  return [operation, classement, classement === 'liste principale' ? (sociaux ?? '') : 0, { phrases: constats }]
}

/** Effet d'une lecture, en une ligne : combien de projets à chaque place, combien de logements comptés. */
function resumer(projets: readonly ProjetClasse[]): string {
  const comptes = sommeDesSociaux(duClassement(projets, 'liste principale'))
  const places = CLASSEMENTS.map((classement) => `${classement} : ${duClassement(projets, classement).length}`).join(', ')
  return `${places}, logements comptés : ${comptes ?? 'inconnus'}`
}

/** Années comptées, puis chaque place avec ses projets et leurs logements sociaux. */
function etapesDeLaListe({ projets, annees }: ListeDeProjets, constats: number): Etape[] {
  const { premiere, derniere } = annees
  return [
    {
      etape: message('projets.etape.annees'),
      calcul: message('projets.calcul.annees'),
      valeur: `${premiere} à ${derniere}`,
    },
    ...CLASSEMENTS.flatMap((classement): Etape[] => {
      const places = duClassement(projets, classement)
      if (places.length === 0) return []
      return [
        {
          etape: message('projets.etape.classement', { classement }),
          calcul: message('projets.calcul.classement', { projets: places.length }),
          valeur: sommeDesSociaux(places) ?? '',
        },
      ]
    }),
    ...etapesDesTotaux(duClassement(projets, 'liste principale')),
    { etape: message('projets.etape.constats'), calcul: message('projets.calcul.constats'), valeur: constats },
  ]
}

/** Totaux connus de la liste principale : tous ses logements, puis ses logements sociaux par financement. */
function etapesDesTotaux(retenus: readonly ProjetClasse[]): Etape[] {
  const logements = retenus.reduce<number | null>((somme, projet) => {
    return somme === null || projet.logements === null ? null : somme + projet.logements
  }, 0)
  const totaux = [['logements', logements] as const, ...FINANCEMENTS.map((cle) => [cle, totalDe(retenus, cle)] as const)]
  return totaux.flatMap(([champ, total]): Etape[] => {
    if (total === null || total === 0) return []
    return [{ etape: message('projets.etape.total', { champ: titreDe(champ) }), calcul: message('projets.calcul.total'), valeur: total }]
  })
}
