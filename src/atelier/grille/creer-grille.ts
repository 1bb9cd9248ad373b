import { UniverSheetsCorePreset, CalculationMode } from '@univerjs/preset-sheets-core'
import frFR from '@univerjs/preset-sheets-core/locales/fr-FR'
import '@univerjs/preset-sheets-core/lib/index.css'
import { LocaleType, LogLevel, createUniver, mergeLocales } from '@univerjs/presets'
import type { FUniver, IWorkbookData, Injector } from '@univerjs/presets'
import { phrase } from '../phrase'
import { MENUS } from './menus'

export interface Grille {
  readonly api: FUniver
  readonly injecteur: Injector
  /** Remplace le classeur montré. */
  montrer(donnees: Partial<IWorkbookData>): void
}

/** Monte la grille vide dans l'élément ; le premier classeur se donne par `montrer`. */
export function creerGrille(conteneur: HTMLElement): Grille {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: mergeLocales(frFR, libellesAbsents()) },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container: conteneur,
        header: true,
        toolbar: false,
        menu: MENUS,
        // Ce menu propose surtout des mises en forme, que l'enregistrement perdrait.
        sheets: { clipboardConfig: { hidePasteOptions: true } },
        // Les valeurs du fichier font foi tant qu'aucune donnée ne change.
        formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      }),
    ],
  })
  sansMenuDOnglet(conteneur)
  let courant: string | null = null

  return {
    api: univerAPI,
    injecteur: univer.__getInjector(),
    montrer(donnees) {
      if (courant !== null) univerAPI.disposeUnit(courant)
      courant = univerAPI.createWorkbook(donnees).getId()
    },
  }
}

/** Libellés qui manquent à la traduction d'Univer : bulle d'une cellule en texte qui a l'air d'un nombre. */
function libellesAbsents(): object {
  const deFeuille = frFR['sheets-ui']
  const info = { ...deFeuille.info, error: phrase('nombre-en-texte-titre'), forceStringInfo: phrase('nombre-en-texte') }
  return { 'sheets-ui': { ...deFeuille, info } }
}

/** Renommer, copier, supprimer, déplacer : le verrou refuse tout ce que ce menu proposait, il s'ouvrirait vide. */
function sansMenuDOnglet(conteneur: HTMLElement): void {
  conteneur.addEventListener(
    'contextmenu',
    (evenement) => {
      if (!(evenement.target instanceof Element) || evenement.target.closest('[data-u-comp="slide-tab-bar"]') === null) return
      evenement.preventDefault()
      evenement.stopImmediatePropagation()
    },
    { capture: true },
  )
}
