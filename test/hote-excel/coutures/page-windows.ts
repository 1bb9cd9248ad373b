import type { Json } from '../protocole/types'
import type { ContexteDApplication, Pont } from './pont'

type Rappel = (...args: readonly unknown[]) => void

/**
 * Pose l’objet `window.external` qu’Excel pour Windows injecte avant office.js.
 * Exécutée dans la page, elle ne peut se servir de rien d’autre que son argument.
 */
export function installerPageWindows(contexte: ContexteDApplication): void {
  const pont = window as unknown as Pont
  const gestionnaires = new Map<number, Rappel>()
  /** Tableau à la façon de VB, que le pont Windows rend. */
  const tableauVb = (valeurs: readonly unknown[]): unknown =>
    Object.assign([], { toArray: () => valeurs.map((v) => (Array.isArray(v) ? tableauVb(v) : v)), dimensions: () => 1 })
  const reglages = { Read: () => undefined, Write: () => undefined }
  const contexteWindows = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'controle-volet',
    GetAppVersionMajor: () => '16.01',
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => contexte.langue,
    GetAppDataLocale: () => contexte.langue,
    GetDocUrl: () => 'C:\\Classeur.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => contexte.niveaux,
    GetHostFullVersion: () => '16.0.14332.20011',
    GetInitialDisplayMode: () => contexte.affichage,
    GetSettings: () => reglages,
    GetOfficeThemeInfo: () => tableauVb([]),
  }
  Object.assign(window.external, {
    GetHostInfo: () => `Excel|Win32|16.01|${contexte.langue}|correlation||disableLogging|${contexte.drapeaux}`,
    GetContext: () => contexteWindows,
    Execute: (numero: number, parametres: readonly Json[], rappel: Rappel) => {
      // Une requête RichApi arrive dans un seul paramètre, les autres méthodes les ont à plat.
      const [premier = null] = parametres
      void pont
        .__executer({ DdaMethod: { DispatchId: numero }, ArrayData: Array.isArray(premier) ? premier : parametres })
        .then((reponse) => rappel(tableauVb(reponse.Data === undefined ? [reponse.Error] : [reponse.Error, reponse.Data])))
    },
    RegisterEvent: (numero: number, _cible: string, gestionnaire: Rappel, rappel: Rappel) => {
      gestionnaires.set(numero, gestionnaire)
      rappel(0)
    },
    UnregisterEvent: (numero: number, _cible: string, rappel: Rappel) => {
      gestionnaires.delete(numero)
      rappel(0)
    },
  })
  pont.__emettre = (numero: number, charge: Json) => {
    const gestionnaire = gestionnaires.get(numero)
    if (gestionnaire === undefined) return false
    gestionnaire(numero, tableauVb(numero === 33 ? [charge] : (charge as readonly Json[])))
    return true
  }
}
