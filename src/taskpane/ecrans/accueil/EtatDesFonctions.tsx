import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { chercherFonctionMuette } from '../../cas-usage/chercher-fonction-muette'
import { choisirCelluleDEssai, sonder } from '../../cas-usage/sonder'
import type { EtatFonctions } from '../../cas-usage/sonder'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'
import { attendre } from './attendre'
import { QueFaire, Verdict } from './Verdict'

type Avancee =
  | { readonly etape: 'inconnu' }
  | { readonly etape: 'nom-vu'; readonly cellule: Plage }
  | { readonly etape: 'accord'; readonly cellule: Plage }
  | { readonly etape: 'essai' }
  | { readonly etape: 'connu'; readonly etat: EtatFonctions }
  | { readonly etape: 'echec'; readonly phrase: string }

/** L’essai écrit une cellule vide puis l’efface : il ne part qu’après accord, la cellule étant nommée. */
export function EtatDesFonctions({ classeur }: { readonly classeur: Classeur }): ReactElement {
  const [avancee, setAvancee] = useState<Avancee>({ etape: 'inconnu' })
  const cadre = useFocusRattrape(avancee.etape)

  useEffect(() => {
    let present = true
    async function regarder(): Promise<void> {
      const cellule = await chercherFonctionMuette(classeur).catch(() => null)
      if (present && cellule !== null) setAvancee((avant) => (avant.etape === 'inconnu' ? { etape: 'nom-vu', cellule } : avant))
    }
    void regarder()
    return () => {
      present = false
    }
  }, [classeur])

  async function tenter(suite: () => Promise<Avancee>): Promise<void> {
    setAvancee(await suite().catch((erreur: unknown): Avancee => ({ etape: 'echec', phrase: phraseDErreur(erreur) })))
  }

  const demander = (): Promise<void> =>
    tenter(async () => {
      const cellule = await choisirCelluleDEssai(classeur)
      return cellule === null ? { etape: 'connu', etat: { genre: 'sans-place' } } : { etape: 'accord', cellule }
    })

  const essayer = (cellule: Plage): Promise<void> => {
    setAvancee({ etape: 'essai' })
    return tenter(async () => ({ etape: 'connu', etat: await sonder(classeur, cellule, attendre) }))
  }

  return (
    <section>
      <h2>{dire('sonde.titre')}</h2>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        <ZoneVivante>
          <Annonce avancee={avancee} />
        </ZoneVivante>
        {avancee.etape === 'accord' ? (
          <div className="mx-boutons">
            <Bouton genre="principal" surClic={() => void essayer(avancee.cellule)}>
              {dire('sonde.accord')}
            </Bouton>
            <Bouton surClic={() => setAvancee({ etape: 'inconnu' })}>{dire('sonde.refus')}</Bouton>
          </div>
        ) : (
          <Bouton desactive={avancee.etape === 'essai'} surClic={() => void demander()}>
            {dire(avancee.etape === 'inconnu' ? 'sonde.verifier' : 'sonde.reverifier')}
          </Bouton>
        )}
      </div>
    </section>
  )
}

function Annonce({ avancee }: { readonly avancee: Avancee }): ReactElement {
  switch (avancee.etape) {
    case 'inconnu':
      return <p>{dire('sonde.inconnu')}</p>
    case 'nom-vu':
      return <QueFaire constat={dire('sonde.nom-vu', { cellule: ecrireAdresse(avancee.cellule) })} />
    case 'accord':
      return <p>{dire('sonde.demande', { cellule: ecrireAdresse(avancee.cellule) })}</p>
    case 'essai':
      return <p>{dire('sonde.en-cours')}</p>
    case 'echec':
      return (
        <Avis genre="erreur">
          <p>{avancee.phrase}</p>
        </Avis>
      )
    case 'connu':
      return <Verdict etat={avancee.etat} />
  }
}
