import { ErreurDeRemplissage } from '../erreurs'

/** Suite de gestes qui se défait à rebours : tout, ou rien. */
export class Transaction {
  private readonly retours: (() => Promise<void>)[] = []

  /** Fait un geste et retient comment le défaire ; un geste qui échoue n'a rien fait. */
  async faire(geste: () => Promise<void>, retour: () => Promise<void>): Promise<void> {
    await geste()
    this.retours.push(retour)
  }

  /** @throws ErreurDeRemplissage `remise-partielle` si un geste ne s'est pas défait ; les autres le sont */
  async defaire(): Promise<void> {
    const echecs: unknown[] = []
    for (let retour = this.retours.pop(); retour !== undefined; retour = this.retours.pop()) {
      await retour().catch((cause: unknown) => echecs.push(cause))
    }
    if (echecs.length > 0) throw new ErreurDeRemplissage('remise-partielle', {}, { cause: new AggregateError(echecs) })
  }
}

/** Mène des gestes jusqu'au bout ; à la première erreur, tout redevient comme avant, et l'erreur continue. */
export async function toutOuRien<T>(travail: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = new Transaction()
  try {
    return await travail(transaction)
  } catch (cause) {
    await transaction.defaire()
    throw cause
  }
}
