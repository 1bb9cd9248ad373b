import type { Json } from '../protocole/types'
import type { AppelDeMethode } from './echanges'
import type { ContexteDApplication, Pont } from './pont'

interface Message {
  readonly _messageType: number
  readonly _actionType: number
  readonly _actionName: string
  readonly _conversationId: string
  readonly _correlationId: string
  readonly _data: AppelDeMethode & { readonly eventDispId?: number }
}

/**
 * Joue Excel pour le web dans la page hôte : ouvre le complément dans un cadre et répond à ses enveloppes JSON.
 * Exécutée dans la page, elle ne peut se servir de rien d’autre que ses arguments.
 */
export function installerPageWeb({ url, contexte }: { readonly url: string; readonly contexte: ContexteDApplication }): void {
  const pont = window as unknown as Pont
  const conversation = 'conversation-volet'
  const controle = 'controle-volet'
  const origine = new URL(url).origin
  const abonnements = new Map<number, Message>()
  const cadre = document.createElement('iframe')
  cadre.id = 'volet'
  cadre.style.cssText = 'width:350px;height:600px;border:0'
  cadre.hidden = contexte.affichage === 1
  cadre.name = JSON.stringify({
    baseFrameName: '__agave_volet',
    hostInfo: `Excel|Web|16.01|${contexte.langue}|correlation||disableLogging|${contexte.drapeaux}`,
    xdmInfo: `${conversation}|${controle}|${location.href}`,
    serializerVersion: 1,
    flights: '[]',
  })

  const repondre = (message: Message, donnees: unknown, reponse = { type: 0, code: 0 }): void => {
    const enveloppe = {
      _messageType: 1,
      _responseType: reponse.type,
      _errorCode: reponse.code,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: location.origin,
      _data: donnees,
      _serializerVersion: 1,
    }
    cadre.contentWindow?.postMessage(JSON.stringify(enveloppe), origine)
  }

  const contexteWeb = {
    _id: controle,
    _appInstanceId: controle,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: contexte.langue,
    _dataLocale: contexte.langue,
    _docUrl: 'https://contoso.example/Classeur.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _hostFullVersion: '16.0.14332.20011',
    _initialDisplayMode: contexte.affichage,
    _featureGates: {},
    _requirementMatrix: contexte.niveaux,
  }

  const traiter = async (message: Message): Promise<void> => {
    const evenement = message._data?.eventDispId ?? -1
    if (message._actionType === 1) {
      abonnements.set(evenement, message)
      repondre(message, { Error: 0 })
    } else if (message._actionType === 2) {
      abonnements.delete(evenement)
      repondre(message, { Error: 0 })
    } else if (message._actionName === 'executeMethod') repondre(message, await pont.__executer(message._data))
    else if (message._actionName === 'ContextActivationManager_getAppContextAsync') repondre(message, contexteWeb)
    else if (message._actionName !== 'ContextActivationManager_notifyHost') repondre(message, null, { type: 0, code: -2 })
  }

  window.addEventListener('message', (evenement: MessageEvent<string>) => {
    if (evenement.source !== cadre.contentWindow || evenement.origin !== origine) return
    const message = JSON.parse(evenement.data) as Message
    if (message._messageType === 0 && message._conversationId === conversation) void traiter(message)
  })
  pont.__emettre = (numero: number, charge: Json) => {
    const abonnement = abonnements.get(numero)
    if (abonnement === undefined) return false
    // Le message RichApi est enveloppé ; les autres événements passent leur charge telle quelle.
    repondre(abonnement, numero === 33 ? { ArrayData: [charge] } : charge, { type: 1, code: 0 })
    return true
  }
  cadre.src = url
  document.body.append(cadre)
}
