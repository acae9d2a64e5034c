package org.lastmetre.local.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A record of a topic with everything that it is known by, in a file. */
record SavedRecord(int partition, long offset, long timestamp, List<Header> headers, byte[] key, byte[] value) {
    private static final int NONE = -1;

    static SavedRecord of(ConsumerRecord<byte[], byte[]> record) {
        return new SavedRecord(
                record.partition(),
                record.offset(),
                record.timestamp(),
                List.of(record.headers().toArray()),
                record.key(),
                record.value());
    }

    /** Stands for an offset that holds nothing any more: readers pass over what has neither type nor value. */
    static SavedRecord filler(int partition, long offset, long timestamp) {
        return new SavedRecord(partition, offset, timestamp, List.of(), new byte[] {'-'}, null);
    }

    ProducerRecord<byte[], byte[]> to(TopicPartition place) {
        return new ProducerRecord<>(place.topic(), partition, timestamp, key, value, headers);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(partition);
        out.writeLong(offset);
        out.writeLong(timestamp);
        out.writeInt(headers.size());
        for (var header : headers) {
            out.writeUTF(header.key());
            write(header.value(), out);
        }
        write(key, out);
        write(value, out);
    }

    /** Fails with an {@link EOFException} when it breaks off. */
    static SavedRecord read(DataInputStream in) throws IOException {
        var partition = in.readInt();
        var offset = in.readLong();
        var timestamp = in.readLong();
        var headers = new ArrayList<Header>();
        for (var left = in.readInt(); left > 0; left--) {
            headers.add(new RecordHeader(in.readUTF(), bytes(in)));
        }
        return new SavedRecord(partition, offset, timestamp, headers, bytes(in), bytes(in));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes == null ? NONE : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        var length = in.readInt();
        return length == NONE ? null : all(length, in);
    }

    private static byte[] all(int length, DataInputStream in) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException(bytes.length + " bytes are left of " + length);
        }
        return bytes;
    }
}
