import React, { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { DragEvent, ReactElement, RefObject } from 'react'
import { DialogueAide } from './composants/DialogueAide'
import { DialogueQuitter } from './composants/DialogueQuitter'
import { DialogueReprise } from './composants/DialogueReprise'
import { EnTete } from './composants/EnTete'
import { Messages } from './composants/Messages'
import { Volet } from './composants/Volet'
import { phrase } from './phrase'
import { surRaccourci } from './raccourcis'
import type { Actions } from './raccourcis'
import type { Session } from './session'
import { changerDeZone } from './zones'

interface Props {
  /** Monte la grille dans l'élément et ouvre la session. */
  readonly ouvrirSession: (grille: HTMLElement) => Session
}

export function App({ ouvrirSession }: Props): ReactElement {
  const conteneur = useRef<HTMLDivElement>(null)
  const [session, setSession] = useState<Session | null>(null)
  const ouverte = useRef(false)

  useEffect(() => {
    // La grille ne se monte qu'une fois : elle ne sait pas se démonter sans laisser de traces.
    if (conteneur.current === null || ouverte.current) return
    ouverte.current = true
    setSession(ouvrirSession(conteneur.current))
  }, [ouvrirSession])

  return <Page session={session} grille={<div ref={conteneur} className="ate-grille" />} />
}

const SANS_SESSION = { abonner: () => () => undefined, lire: () => null }

function Page({ session, grille }: { readonly session: Session | null; readonly grille: ReactElement }): ReactElement {
  const { abonner, lire } = session?.magasin ?? SANS_SESSION
  const etat = useSyncExternalStore(abonner, lire)
  const [voletVisible, setVoletVisible] = useState(true)
  const [depot, setDepot] = useState(false)
  const champ = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (session === null) return undefined
    return surRaccourci(window, actionsDe(session, champ))
  }, [session])

  useEffect(() => {
    if (etat === null || etat.nom === null) return
    document.title = phrase('titre-de-page', { etat: etat.modifie ? '● ' : '', nom: etat.nom })
  }, [etat?.nom, etat?.modifie])

  function deposer(evenement: DragEvent): void {
    evenement.preventDefault()
    setDepot(false)
    session?.deposer([...evenement.dataTransfer.files])
  }

  const porteUnFichier = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

  return (
    <div
      className="ate-page"
      data-depot={depot}
      data-invite={phrase('deposer')}
      onDragOver={(evenement) => {
        if (!porteUnFichier(evenement)) return
        evenement.preventDefault()
        setDepot(true)
      }}
      onDragLeave={(evenement) => {
        if (evenement.relatedTarget === null) setDepot(false)
      }}
      onDrop={deposer}
    >
      {session === null || etat === null ? null : (
        <>
          <EnTete
            etat={etat}
            voletVisible={voletVisible}
            champ={champ}
            surFichier={(fichier) => session.deposer([fichier])}
            surEnregistrer={() => void session.enregistrer()}
            surAide={() => session.magasin.poser({ dialogue: { genre: 'aide' } })}
            surVolet={() => setVoletVisible(!voletVisible)}
          />
          <Messages
            etat={etat}
            surFermerAvis={() => session.magasin.poser({ avis: null })}
            surFermerNotice={() => session.magasin.poser({ nonMontre: [] })}
          />
        </>
      )}
      <main className="ate-corps">
        <section className="ate-feuilles" aria-label={phrase('zone-grille')}>
          {grille}
          <div role="status">
            {etat === null || etat.explication === null ? null : (
              <p className="ate-explication" data-genre={etat.explication.genre}>
                {etat.explication.phrase}
              </p>
            )}
          </div>
        </section>
        {session === null || etat === null ? null : (
          <Volet
            visible={voletVisible}
            ouverture={etat.ouverture}
            surCadre={({ contentWindow }) => {
              // Les touches frappées dans le volet n'arrivent pas à cette page.
              if (contentWindow === null) return
              surRaccourci(contentWindow, actionsDe(session, champ))
            }}
          />
        )}
      </main>
      {session === null || etat === null ? null : <Dialogues session={session} />}
    </div>
  )
}

function actionsDe(session: Session, champ: RefObject<HTMLInputElement | null>): Actions {
  return {
    ouvrir: () => champ.current?.click(),
    enregistrer: () => void session.enregistrer(),
    changerDeZone: () => changerDeZone(document),
  }
}

function Dialogues({ session }: { readonly session: Session }): ReactElement | null {
  const { dialogue, nom } = session.magasin.lire()
  const fermer = (): void => session.magasin.poser({ dialogue: null })
  switch (dialogue?.genre) {
    case 'aide':
      return <DialogueAide surFermer={fermer} surEffacerLesCopies={() => void session.effacerLesCopies()} />
    case 'reprise':
      return (
        <DialogueReprise
          key={dialogue.copie.id}
          copie={dialogue.copie}
          surReprendre={() => void session.reprendre(dialogue.copie)}
          surRepartir={() => void session.repartir(dialogue.copie)}
          surPlusTard={fermer}
        />
      )
    case 'quitter':
      return (
        <DialogueQuitter
          nom={nom ?? ''}
          autre={dialogue.autre}
          surEnregistrer={() => void session.enregistrerPuis(dialogue.continuer)}
          surAbandonner={dialogue.continuer}
          surAnnuler={fermer}
        />
      )
    default:
      return null
  }
}
